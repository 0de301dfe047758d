#ifndef MUSTER_CJOBS_H
#define MUSTER_CJOBS_H

/// Gets a job of Swift's concurrency that is ready to run.
typedef void (*muster_job_taker)(void *_Nonnull context, void *_Nonnull job);

/// From now on `taker` gets the jobs that become ready on the calling thread, instead of the pool of threads that runs them
/// otherwise; jobs of other threads go to the pool as before. Once a process. A function of its own because Swift cannot
/// set the runtime's hook, which has a calling convention of its own.
void muster_take_jobs(muster_job_taker _Nonnull taker, void *_Nonnull context);

/// Runs a job that a taker got, once, on the calling thread.
void muster_run_job(void *_Nonnull job);

#endif
