#include "CProcess.h"

#include <errno.h>

#ifdef __GLIBC__
#include <malloc.h>

int muster_share_heaps(int heaps) { return mallopt(M_ARENA_MAX, heaps); }
#else
int muster_share_heaps(int heaps) {
    (void)heaps;
    return 0;
}
#endif

#ifdef __linux__
#include <sys/prctl.h>

int muster_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : errno; }

int muster_may_be_dumped(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }
#else
int muster_forbid_dumps(void) { return ENOSYS; }

int muster_may_be_dumped(void) { return -1; }
#endif
