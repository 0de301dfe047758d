#ifndef MUSTER_CPROCESS_H
#define MUSTER_CPROCESS_H

/// Keeps this process from being dumped or read by other processes of its user (PR_SET_DUMPABLE, prctl(2)): keys pass through
/// its memory. Returns 0, or an errno. A function of its own because Swift cannot call variadic C functions.
int muster_forbid_dumps(void);

/// 1 when this process may be dumped, 0 when not, -1 where that is not known.
int muster_may_be_dumped(void);

#endif
