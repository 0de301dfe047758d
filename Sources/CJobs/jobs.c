#include "CJobs.h"

#include <pthread.h>

// The runtime's own names, as swift/Runtime/Concurrency.h of Swift 6 declares them; the calling convention is part of it.
typedef __attribute__((swiftcall)) void (*enqueue_original)(void *job);
typedef __attribute__((swiftcall)) void (*enqueue_hook)(void *job, enqueue_original original);

extern enqueue_hook swift_task_enqueueGlobal_hook;
extern __attribute__((swiftcall)) void swift_job_run(void *job, void *identity, void *implementation);

static muster_job_taker job_taker;
static void *job_context;
static pthread_t job_thread;

static __attribute__((swiftcall)) void take_job(void *job, enqueue_original original) {
    if (pthread_equal(pthread_self(), job_thread)) {
        job_taker(job_context, job);
    } else {
        original(job);
    }
}

void muster_take_jobs(muster_job_taker taker, void *context) {
    job_taker = taker;
    job_context = context;
    job_thread = pthread_self();
    swift_task_enqueueGlobal_hook = take_job;
}

// The executor without identity is the generic one, on which whatever needs no particular thread runs.
void muster_run_job(void *job) { swift_job_run(job, 0, 0); }
