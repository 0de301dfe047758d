#ifndef MUSTER_CPROCESS_H
#define MUSTER_CPROCESS_H

#include "CProgram.h"

/// Keeps this process from being dumped or read by other processes of its user (PR_SET_DUMPABLE, prctl(2)): keys pass through
/// its memory. Returns 0, or an errno. A function of its own because Swift cannot call variadic C functions.
int muster_forbid_dumps(void);

/// Lets the threads of this process share at most so many heaps (M_ARENA_MAX, mallopt(3)). Returns 1, or 0 where that cannot
/// be. To be called before there are threads. A function of its own because Swift's Glibc leaves malloc.h out.
int muster_share_heaps(int heaps);

/// 1 when this process may be dumped, 0 when not, -1 where that is not known.
int muster_may_be_dumped(void);

#endif
