#ifndef MUSTER_CPROGRAM_H
#define MUSTER_CPROGRAM_H

#include <stddef.h>
#include <stdint.h>

/// A program to be run without a shell, and its limits.
struct muster_program {
    const char *path;
    /// Both end with a null.
    char *const *arguments;
    char *const *environment;
    /// 1 to run it as this user and group, with no others; only root may.
    int changes_user;
    uint32_t user;
    uint32_t group;
    /// All of the time that it may take.
    int64_t milliseconds;
    uint64_t cpu_seconds;
    uint64_t data_bytes;
    uint64_t file_bytes;
    /// 0 for no limit: it counts every process of the user.
    uint64_t processes;
    /// What it may print before it is cut.
    uint64_t output_bytes;
    /// A descriptor that becomes readable when the run is called off, or -1.
    int stop;
};

enum {
    MUSTER_PROGRAM_EXITED = 0,
    MUSTER_PROGRAM_SIGNALLED = 1,
    MUSTER_PROGRAM_OVERDUE = 2,
    MUSTER_PROGRAM_FLOODED = 3,
    MUSTER_PROGRAM_NOT_STARTED = 4,
    MUSTER_PROGRAM_STOPPED = 5,
};

/// How it ended: an exit status, a signal or an errno where the kind has one.
struct muster_program_end {
    int32_t kind;
    int32_t value;
};

typedef void (*muster_program_output)(void *context, const uint8_t *bytes, size_t count);

/// Runs a program to its end and hands over what it prints, on both of its outputs, as it comes. Blocks. When this returns,
/// neither it nor anything that it started is there any more. It inherits no descriptor, and no environment but the given.
struct muster_program_end muster_run_program(
    const struct muster_program *program, muster_program_output output, void *context);

#endif
