#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CProgram.h"

#include <errno.h>

#ifdef __linux__
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Between the server and the program stands a keeper: a process that was forked and never becomes another program. Whatever
// the program starts falls to it when its parent ends (PR_SET_CHILD_SUBREAPER), so that it finds and ends all of it, also what
// has a session of its own. It ends when the server closes its end of a pipe, which a killed server does as well.
//
// Other threads of the server do not exist in the keeper, and may have held any lock: what follows a fork calls only functions
// that are safe in a signal handler (signal-safety(7)).

enum { LIFE = 3, STATUS = 4, KEPT = 5, HIGH = 200 };

static int64_t now_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void close_from(unsigned first, unsigned flags) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, first, ~0U, flags) == 0) return;
#endif
    struct rlimit limit = {1024, 1024};
    getrlimit(RLIMIT_NOFILE, &limit);
    for (unsigned each = first; each < limit.rlim_cur && each < 1u << 20; each++) {
        if (flags != 0) {
            fcntl((int)each, F_SETFD, FD_CLOEXEC);
        } else {
            close((int)each);
        }
    }
}

static void report(int32_t kind, int32_t value) {
    struct muster_program_end end = {kind, value};
    ssize_t written;
    do {
        written = write(STATUS, &end, sizeof end);
    } while (written < 0 && errno == EINTR);
}

static void set_limit(int which, uint64_t value) {
    struct rlimit limit = {value, value};
    setrlimit(which, &limit);
}

static void become(const struct muster_program *program) {
    setsid();
    for (int each = 1; each < 65; each++) signal(each, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    set_limit(RLIMIT_CORE, 0);
    set_limit(RLIMIT_CPU, program->cpu_seconds);
    set_limit(RLIMIT_DATA, program->data_bytes);
    set_limit(RLIMIT_FSIZE, program->file_bytes);
    set_limit(RLIMIT_NOFILE, 256);
    if (program->processes > 0) set_limit(RLIMIT_NPROC, program->processes);
    umask(077);
    if (chdir("/") != 0) goto failed;
    if (program->changes_user) {
        gid_t group = program->group;
        if (setgroups(1, &group) != 0 || setresgid(group, group, group) != 0) goto failed;
        if (setresuid(program->user, program->user, program->user) != 0) goto failed;
    }
    // Programs that gain rights by being started gain none here.
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) goto failed;
    int nothing = open("/dev/null", O_RDONLY);
    if (nothing < 0 || dup2(nothing, 0) < 0) goto failed;
    close_from(LIFE, 1u << 2);
    execve(program->path, program->arguments, program->environment);
failed:
    report(MUSTER_PROGRAM_NOT_STARTED, errno);
    _exit(127);
}

// Ends every child of this process, by what the kernel lists; those of a group at once, so that it cannot fork away.
static void end_children(void) {
    char path[] = "/proc/thread-self/children";
    int list = open(path, O_RDONLY);
    if (list < 0) return;
    char text[4096];
    ssize_t count;
    pid_t each = 0;
    while ((count = read(list, text, sizeof text)) > 0) {
        for (ssize_t at = 0; at < count; at++) {
            if (text[at] >= '0' && text[at] <= '9') {
                each = each * 10 + (text[at] - '0');
            } else if (each > 0) {
                kill(-each, SIGKILL);
                kill(each, SIGKILL);
                each = 0;
            }
        }
    }
    close(list);
}

static void keep(const struct muster_program *program) {
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    pid_t main = fork();
    if (main == 0) become(program);
    if (main < 0) {
        report(MUSTER_PROGRAM_NOT_STARTED, errno);
        _exit(1);
    }
    // What the program prints is read to its end: nobody but it and its children may hold the other side.
    int nothing = open("/dev/null", O_RDWR);
    if (nothing >= 0) {
        dup2(nothing, 0);
        dup2(nothing, 1);
        dup2(nothing, 2);
    }
    int status = 0;
    int ended = 0;
    struct pollfd life = {LIFE, POLLIN, 0};
    while (!ended) {
        pid_t gone;
        int each;
        while ((gone = waitpid(-1, &each, WNOHANG)) > 0) {
            if (gone == main) {
                status = each;
                ended = 1;
            }
        }
        // Nothing is ever written to it: what can be read is its end.
        if (!ended && poll(&life, 1, 10) > 0) break;
    }
    kill(-main, SIGKILL);
    // Some seconds: what cannot be found or ended in that time is left to the machine.
    for (int round = 0; round < 5000; round++) {
        end_children();
        pid_t gone;
        while ((gone = waitpid(-1, NULL, WNOHANG)) > 0) {}
        if (gone < 0 && errno == ECHILD) break;
        struct timespec moment = {0, 1000000};
        nanosleep(&moment, NULL);
    }
    if (ended) {
        int signalled = WIFSIGNALED(status);
        report(
            signalled ? MUSTER_PROGRAM_SIGNALLED : MUSTER_PROGRAM_EXITED,
            signalled ? WTERMSIG(status) : WEXITSTATUS(status));
    }
    _exit(0);
}

// The child of the server: keeps the two pipes and what the program prints to, at numbers that are known.
static void begin(const struct muster_program *program, int output, int life, int status) {
    int high_output = fcntl(output, F_DUPFD, HIGH);
    int high_life = fcntl(life, F_DUPFD, HIGH);
    int high_status = fcntl(status, F_DUPFD, HIGH);
    if (high_output < 0 || high_life < 0 || high_status < 0) _exit(1);
    if (dup2(high_output, 1) < 0 || dup2(high_output, 2) < 0) _exit(1);
    if (dup2(high_life, LIFE) < 0 || dup2(high_status, STATUS) < 0) _exit(1);
    close_from(KEPT, 0);
    // What ends the server from its terminal is not for this one: it ends by the pipe.
    setsid();
    signal(SIGPIPE, SIG_IGN);
    keep(program);
}

// Reads what there is; 1 at the end.
static int take(
    int from, uint64_t *left, muster_program_output output, void *context, struct muster_program_end *end) {
    uint8_t bytes[16384];
    ssize_t count = read(from, bytes, sizeof bytes);
    if (count < 0) return errno != EINTR && errno != EAGAIN;
    if (count == 0) return 1;
    size_t taken = (uint64_t)count > *left ? (size_t)*left : (size_t)count;
    if (taken > 0) output(context, bytes, taken);
    *left -= taken;
    if (taken < (size_t)count && end->kind < 0) *end = (struct muster_program_end){MUSTER_PROGRAM_FLOODED, 0};
    return 0;
}

struct muster_program_end muster_run_program(
    const struct muster_program *program, muster_program_output output, void *context) {
    int prints[2], life[2], status[2];
    struct muster_program_end end = {-1, 0};
    if (pipe2(prints, O_CLOEXEC) != 0) return (struct muster_program_end){MUSTER_PROGRAM_NOT_STARTED, errno};
    if (pipe2(life, O_CLOEXEC) != 0) {
        end = (struct muster_program_end){MUSTER_PROGRAM_NOT_STARTED, errno};
        close(prints[0]);
        close(prints[1]);
        return end;
    }
    pid_t keeper = -1;
    if (pipe2(status, O_CLOEXEC) == 0) {
        keeper = fork();
        if (keeper == 0) begin(program, prints[1], life[0], status[1]);
        if (keeper < 0) end = (struct muster_program_end){MUSTER_PROGRAM_NOT_STARTED, errno};
        close(status[1]);
    } else {
        end = (struct muster_program_end){MUSTER_PROGRAM_NOT_STARTED, errno};
        status[0] = -1;
    }
    close(prints[1]);
    close(life[0]);
    int64_t deadline = now_milliseconds() + program->milliseconds;
    uint64_t left = program->output_bytes;
    int is_open = 1;
    int is_held = 1;
    while (keeper > 0) {
        int64_t rest = deadline - now_milliseconds();
        if (is_held && rest <= 0 && end.kind < 0) end = (struct muster_program_end){MUSTER_PROGRAM_OVERDUE, 0};
        if (is_held && end.kind >= 0) {
            // The keeper ends everything, and tells by closing.
            close(life[1]);
            is_held = 0;
        }
        struct pollfd waits[3] = {
            {is_open ? prints[0] : -1, POLLIN, 0}, {status[0], POLLIN, 0}, {is_held ? program->stop : -1, POLLIN, 0}};
        if (poll(waits, 3, is_held ? (int)(rest > 1000 ? 1000 : rest) : 1000) < 0 && errno != EINTR) break;
        if (waits[0].revents != 0 && take(prints[0], &left, output, context, &end)) is_open = 0;
        if (waits[2].revents != 0 && end.kind < 0) end = (struct muster_program_end){MUSTER_PROGRAM_STOPPED, 0};
        if (waits[1].revents != 0) {
            struct muster_program_end told;
            ssize_t count = read(status[0], &told, sizeof told);
            if (count == (ssize_t)sizeof told && end.kind < 0) end = told;
            if (count == 0) break;
        }
    }
    if (keeper > 0) {
        if (is_held) close(life[1]);
        // Everything is gone: what was printed is there whole.
        struct pollfd rest = {prints[0], POLLIN, 0};
        while (is_open && poll(&rest, 1, 0) > 0) {
            if (take(prints[0], &left, output, context, &end)) is_open = 0;
        }
        int ignored;
        while (waitpid(keeper, &ignored, 0) < 0 && errno == EINTR) {}
        if (end.kind < 0) end = (struct muster_program_end){MUSTER_PROGRAM_NOT_STARTED, ECHILD};
    } else {
        close(life[1]);
    }
    close(prints[0]);
    if (status[0] >= 0) close(status[0]);
    return end;
}
#else
struct muster_program_end muster_run_program(
    const struct muster_program *program, muster_program_output output, void *context) {
    (void)program;
    (void)output;
    (void)context;
    return (struct muster_program_end){MUSTER_PROGRAM_NOT_STARTED, ENOSYS};
}
#endif
