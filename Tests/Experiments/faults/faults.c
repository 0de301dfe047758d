// Faults for a server under test, preloaded into it (LD_PRELOAD); Tests/Experiments/faults.py builds and steers it.
//
//   FAULTS_WATCH=DIR        the data directory that the faults are about: the files directly in it
//   FAULTS_DISK=DIR         power cut: keep there what a disk holds that only ever got what was synchronised
//   FAULTS_FAIL=KIND:K:HOW  the K-th write or sync of a watched file fails: KIND is write or sync, HOW is EIO, ENOSPC
//                           or short (half of the bytes are written); HOW+ makes every later one fail as well
//   FAULTS_CLOCK=FILE       the wall clock is what this file says: two 64-bit numbers, nanoseconds to add to the real
//                           time and, unless it is 0, the moment at which the clock stands still
//   FAULTS_SYNCHRONOUS=NORMAL
//                           SQLite is really set to synchronous=NORMAL and made to answer that it is FULL: the control
//                           that shows that a power cut is noticed
//   FAULTS_KILL=K           the process is killed as soon as it has carried out its K-th statement that changes a
//                           database, a COMMIT being one of them
//
// What the disk holds (FAULTS_DISK): `names` lists the directory's entries as of its last sync, each as the number of
// the file, its inode and its name; a file named by that number has its bytes. A write, a truncation, a new name, a
// renamed and a removed one become part of it by the fsync or fdatasync of that file or of the directory, and by nothing
// else. That is harsher than a file system, which writes back by itself and often makes a name durable with its file;
// what may also have reached the disk without being asked is chosen afterwards, page by page, by whoever cuts the power.
// Shared memory (-shm) is never synchronised and so never held.

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { PAGE = 4096, DESCRIPTORS = 65536, FILES = 4096, DIRECTORY = -1 };

// One file of the watched directory, from its making to the end of the process. A number is never used again, although
// the kernel uses the inodes of removed files again.
struct file {
    ino_t inode;
    char name[64];
    int is_gone;
    unsigned char *dirty; // One byte a page: it was written since the last sync.
    size_t pages;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct file files[FILES];
static int file_count = 1;
static int watched[DESCRIPTORS]; // Of a descriptor: 0, the number of a file, or DIRECTORY.
static char watch[PATH_MAX], disk[PATH_MAX];
static int fail_writes, fail_syncs, fail_code, fail_is_short, fail_goes_on;
static long fail_at, fail_seen;
static const volatile int64_t *clock_file;
static int is_normal;
static long kill_at, kill_seen;

// libc's own functions, found before anything else runs.
static struct {
    int (*open)(const char *, int, ...);
    int (*close)(int);
    ssize_t (*write)(int, const void *, size_t);
    ssize_t (*writev)(int, const struct iovec *, int);
    ssize_t (*pwrite)(int, const void *, size_t, off_t);
    int (*ftruncate)(int, off_t);
    int (*fsync)(int);
    int (*fdatasync)(int);
    int (*unlink)(const char *);
    int (*rename)(const char *, const char *);
    int (*clock_gettime)(clockid_t, struct timespec *);
} real;

// In one write, so that nothing that others say comes between.
static void say(const char *what) {
    char line[256];
    int length = snprintf(line, sizeof line, "faults: %.200s\n", what);
    real.write(2, line, (size_t)length);
}

static void give_up(const char *what) {
    say(what);
    abort();
}

static void *find(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL) abort();
    return found;
}

// Other libraries open and write while they are set up, which may be before this one is.
static void prepare(void) {
    if (real.clock_gettime != NULL) return;
    real.open = find("open");
    real.close = find("close");
    real.write = find("write");
    real.writev = find("writev");
    real.pwrite = find("pwrite");
    real.ftruncate = find("ftruncate");
    real.fsync = find("fsync");
    real.fdatasync = find("fdatasync");
    real.unlink = find("unlink");
    real.rename = find("rename");
    real.clock_gettime = find("clock_gettime");
}

// MARK: what the disk holds

static void disk_path(char *path, int number) { snprintf(path, PATH_MAX, "%.*s/%d", PATH_MAX - 16, disk, number); }

static int number_of(ino_t inode) {
    for (int number = file_count - 1; number > 0; number--)
        if (files[number].inode == inode && !files[number].is_gone) return number;
    return 0;
}

static int numbered(ino_t inode) {
    int number = number_of(inode);
    if (number != 0) return number;
    if (file_count == FILES) give_up("too many files");
    files[file_count].inode = inode;
    return file_count++;
}

static void touch(struct file *file, off_t from, size_t count) {
    if (disk[0] == 0 || count == 0) return;
    size_t last = (size_t)(from + (off_t)count - 1) / PAGE;
    if (last >= file->pages) {
        size_t pages = (last + 1) * 2;
        unsigned char *grown = realloc(file->dirty, pages);
        if (grown == NULL) give_up("no memory");
        memset(grown + file->pages, 0, pages - file->pages);
        file->dirty = grown;
        file->pages = pages;
    }
    for (size_t page = (size_t)from / PAGE; page <= last; page++) file->dirty[page] = 1;
}

// Copies what was written since the last sync, and the length. The pages were on the real disk when it begins.
static void hold(int number, int live) {
    struct file *file = &files[number];
    char path[PATH_MAX], page[PAGE];
    struct stat state;
    disk_path(path, number);
    int copy = real.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (copy < 0 || fstat(live, &state) != 0) give_up("the copy cannot be opened");
    for (size_t index = 0; index < file->pages; index++) {
        if (!file->dirty[index]) continue;
        file->dirty[index] = 0;
        off_t at = (off_t)index * PAGE;
        ssize_t count = pread(live, page, PAGE, at);
        if (count > 0 && real.pwrite(copy, page, (size_t)count, at) != count) give_up("the copy cannot be written");
    }
    if (real.ftruncate(copy, state.st_size) != 0) give_up("the copy cannot be cut");
    real.close(copy);
}

// Writes down which names there are now: they are what a sync of the directory makes durable.
static void hold_names(void) {
    char names[PATH_MAX], next[PATH_MAX];
    snprintf(names, sizeof names, "%.*s/names", PATH_MAX - 16, disk);
    snprintf(next, sizeof next, "%.*s/names.next", PATH_MAX - 16, disk);
    int out = real.open(next, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    DIR *directory = opendir(watch);
    if (out < 0 || directory == NULL) give_up("the names cannot be written");
    struct dirent *entry;
    while ((entry = readdir(directory)) != NULL) {
        if (entry->d_type != DT_REG) continue;
        char line[NAME_MAX + 64];
        int length = snprintf(
            line, sizeof line, "%d %lu %s\n", numbered(entry->d_ino), (unsigned long)entry->d_ino, entry->d_name);
        if (real.write(out, line, (size_t)length) != length) give_up("the names cannot be written");
    }
    closedir(directory);
    real.close(out);
    if (real.rename(next, names) != 0) give_up("the names cannot be renamed");
}

// What is there when the process starts is on the disk.
static void hold_everything(void) {
    DIR *directory = opendir(watch);
    if (directory == NULL) give_up("FAULTS_WATCH is not there");
    struct dirent *entry;
    while ((entry = readdir(directory)) != NULL) {
        if (entry->d_type != DT_REG) continue;
        char path[2 * PATH_MAX];
        struct stat state;
        snprintf(path, sizeof path, "%s/%s", watch, entry->d_name);
        int live = real.open(path, O_RDONLY | O_CLOEXEC);
        if (live < 0 || fstat(live, &state) != 0) give_up("a file cannot be read");
        int number = numbered(state.st_ino);
        touch(&files[number], 0, (size_t)state.st_size);
        hold(number, live);
        real.close(live);
    }
    closedir(directory);
    hold_names();
}

// MARK: which descriptors are watched

static int is_below_watch(const char *path) {
    size_t length = strlen(watch);
    return length > 0 && strncmp(path, watch, length) == 0 && path[length] == '/';
}

static void watch_descriptor(int descriptor, const char *path, int flags, off_t cut_off) {
    struct stat state;
    if (watch[0] == 0 || descriptor < 0 || descriptor >= DESCRIPTORS || fstat(descriptor, &state) != 0) return;
    pthread_mutex_lock(&lock);
    if (strcmp(path, watch) == 0) {
        watched[descriptor] = DIRECTORY;
    } else if (is_below_watch(path) && S_ISREG(state.st_mode)) {
        const char *name = path + strlen(watch) + 1;
        if (disk[0] != 0 && strchr(name, '/') != NULL && (flags & O_ACCMODE) != O_RDONLY)
            give_up("a file in a directory below is written, which the model of a disk does not have");
        watched[descriptor] = numbered(state.st_ino);
        snprintf(files[watched[descriptor]].name, sizeof files[0].name, "%s", name);
        touch(&files[watched[descriptor]], 0, (size_t)cut_off);
    }
    pthread_mutex_unlock(&lock);
}

static int open_watched(const char *path, int flags, mode_t mode) {
    struct stat before;
    prepare();
    off_t cut_off = (flags & O_TRUNC) && is_below_watch(path) && stat(path, &before) == 0 ? before.st_size : 0;
    int descriptor = real.open(path, flags, mode);
    watch_descriptor(descriptor, path, flags, cut_off);
    return descriptor;
}

// Whether a sync of it would write anything. Known only while a disk is kept.
static int is_dirty(int number) {
    pthread_mutex_lock(&lock);
    struct file *file = number > 0 ? &files[number] : NULL;
    int found = file != NULL && file->pages > 0 && memchr(file->dirty, 1, file->pages) != NULL;
    pthread_mutex_unlock(&lock);
    return found;
}

// Whether this write or sync is to fail, and how: 0 not at all, 1 at once, 2 after half of the bytes.
static int fails(int descriptor, int is_of_kind) {
    if (!is_of_kind || descriptor < 0 || descriptor >= DESCRIPTORS || watched[descriptor] == 0) return 0;
    long seen = __atomic_add_fetch(&fail_seen, 1, __ATOMIC_SEQ_CST);
    if (seen != fail_at && !(fail_goes_on && seen > fail_at)) return 0;
    if (seen == fail_at) {
        char what[128];
        const char *name = watched[descriptor] == DIRECTORY ? "the directory" : files[watched[descriptor]].name;
        const char *lost = fail_syncs && is_dirty(watched[descriptor]) ? " with pages to write" : "";
        snprintf(what, sizeof what, "injected into a %s of %s%s", fail_writes ? "write" : "sync", name, lost);
        say(what);
    }
    return fail_is_short ? 2 : 1;
}

static int is_file(int descriptor) { return descriptor >= 0 && descriptor < DESCRIPTORS && watched[descriptor] > 0; }

static void wrote(int descriptor, off_t from, ssize_t count) {
    if (count <= 0) return;
    pthread_mutex_lock(&lock);
    touch(&files[watched[descriptor]], from, (size_t)count);
    pthread_mutex_unlock(&lock);
}

// MARK: what stands before libc's functions

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_watched(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_watched(path, flags, mode);
}

int close(int descriptor) {
    prepare();
    if (descriptor >= 0 && descriptor < DESCRIPTORS) watched[descriptor] = 0;
    return real.close(descriptor);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    prepare();
    if (!is_file(descriptor)) return real.write(descriptor, bytes, count);
    int how = fails(descriptor, fail_writes);
    if (how == 1 || (how == 2 && count < 2)) return errno = fail_code, -1;
    off_t from = lseek(descriptor, 0, SEEK_CUR);
    ssize_t written = real.write(descriptor, bytes, how == 2 ? count / 2 : count);
    wrote(descriptor, from, written);
    return written;
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    prepare();
    if (!is_file(descriptor)) return real.writev(descriptor, parts, count);
    if (fails(descriptor, fail_writes)) return errno = fail_code, -1;
    off_t from = lseek(descriptor, 0, SEEK_CUR);
    ssize_t written = real.writev(descriptor, parts, count);
    wrote(descriptor, from, written);
    return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t from) {
    prepare();
    if (!is_file(descriptor)) return real.pwrite(descriptor, bytes, count, from);
    int how = fails(descriptor, fail_writes);
    if (how == 1 || (how == 2 && count < 2)) return errno = fail_code, -1;
    ssize_t written = real.pwrite(descriptor, bytes, how == 2 ? count / 2 : count, from);
    wrote(descriptor, from, written);
    return written;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t from) {
    return pwrite(descriptor, bytes, count, from);
}

int ftruncate(int descriptor, off_t length) {
    prepare();
    if (!is_file(descriptor)) return real.ftruncate(descriptor, length);
    struct stat before;
    if (fstat(descriptor, &before) != 0) return -1;
    int result = real.ftruncate(descriptor, length);
    // What was cut off and comes again reads as zeros, which the copy must get with the next sync.
    if (result == 0 && length < before.st_size) wrote(descriptor, length, before.st_size - length);
    return result;
}

int ftruncate64(int descriptor, off_t length) { return ftruncate(descriptor, length); }

static int synchronise(int descriptor, int (*call)(int)) {
    if (descriptor < 0 || descriptor >= DESCRIPTORS || watched[descriptor] == 0) return call(descriptor);
    if (fails(descriptor, fail_syncs)) {
        // As Linux does it: what could not be written is dropped and counts as clean, so that the next sync succeeds
        // without it.
        pthread_mutex_lock(&lock);
        struct file *file = is_file(descriptor) ? &files[watched[descriptor]] : NULL;
        if (file != NULL && file->pages > 0) memset(file->dirty, 0, file->pages);
        pthread_mutex_unlock(&lock);
        return errno = fail_code, -1;
    }
    int result = call(descriptor);
    if (result != 0 || disk[0] == 0) return result;
    pthread_mutex_lock(&lock);
    if (watched[descriptor] == DIRECTORY) {
        hold_names();
    } else {
        hold(watched[descriptor], descriptor);
    }
    pthread_mutex_unlock(&lock);
    return result;
}

int fsync(int descriptor) {
    prepare();
    return synchronise(descriptor, real.fsync);
}

int fdatasync(int descriptor) {
    prepare();
    return synchronise(descriptor, real.fdatasync);
}

// A removed file keeps what the disk has of it under its old number: its name is there until the directory is
// synchronised.
static void forget(const char *path) {
    struct stat state;
    if (disk[0] == 0 || !is_below_watch(path) || lstat(path, &state) != 0) return;
    pthread_mutex_lock(&lock);
    int number = number_of(state.st_ino);
    if (number != 0 && state.st_nlink == 1) files[number].is_gone = 1;
    pthread_mutex_unlock(&lock);
}

int unlink(const char *path) {
    prepare();
    forget(path);
    return real.unlink(path);
}

int rename(const char *from, const char *to) {
    prepare();
    forget(to);
    return real.rename(from, to);
}

// MARK: the clock

int clock_gettime(clockid_t which, struct timespec *time) {
    prepare();
    int result = real.clock_gettime(which, time);
    if (result != 0 || clock_file == NULL || (which != CLOCK_REALTIME && which != CLOCK_REALTIME_COARSE)) return result;
    int64_t now = (int64_t)time->tv_sec * 1000000000 + time->tv_nsec + clock_file[0];
    if (clock_file[1] != 0) now = clock_file[1];
    time->tv_sec = now / 1000000000;
    time->tv_nsec = now % 1000000000;
    return 0;
}

int gettimeofday(struct timeval *restrict when, void *restrict zone) {
    (void)zone;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    when->tv_sec = now.tv_sec;
    when->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *out) {
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    if (out != NULL) *out = now.tv_sec;
    return now.tv_sec;
}

// MARK: synchronous = NORMAL

// SQLite is asked for NORMAL where the server asks for FULL, and its answer is made FULL where the server reads it.
static const char *said_instead(const char *sql) {
    if (!is_normal || sql == NULL) return sql;
    if (strcmp(sql, "PRAGMA synchronous = 2") == 0) {
        say("synchronous is NORMAL");
        return "PRAGMA synchronous = 1";
    }
    if (strcmp(sql, "PRAGMA synchronous") == 0) return "SELECT 2";
    return sql;
}

int sqlite3_prepare_v3(void *db, const char *sql, int bytes, unsigned flags, void **statement, const char **tail) {
    static int (*next)(void *, const char *, int, unsigned, void **, const char **);
    if (next == NULL) next = find("sqlite3_prepare_v3");
    const char *said = said_instead(sql);
    if (said == sql) return next(db, sql, bytes, flags, statement, tail);
    if (tail != NULL) *tail = sql + strlen(sql);
    return next(db, said, -1, flags, statement, NULL);
}

int sqlite3_prepare_v2(void *db, const char *sql, int bytes, void **statement, const char **tail) {
    static int (*next)(void *, const char *, int, void **, const char **);
    if (next == NULL) next = find("sqlite3_prepare_v2");
    const char *said = said_instead(sql);
    if (said == sql) return next(db, sql, bytes, statement, tail);
    if (tail != NULL) *tail = sql + strlen(sql);
    return next(db, said, -1, statement, NULL);
}

// MARK: kill

static int changes(const char *sql) {
    static const char *const words[] = {"CREATE ", "ALTER ", "DROP ", "INSERT ", "UPDATE ", "DELETE ", "COMMIT"};
    while (sql != NULL && (*sql == ' ' || *sql == '\n')) sql++;
    for (size_t word = 0; sql != NULL && word < sizeof words / sizeof *words; word++)
        if (strncasecmp(sql, words[word], strlen(words[word])) == 0) return 1;
    return 0;
}

int sqlite3_step(void *statement) {
    static int (*next)(void *);
    static const char *(*text)(void *);
    if (next == NULL) next = find("sqlite3_step");
    int result = next(statement);
    if (kill_at == 0 || result != 101) return result; // SQLITE_DONE
    if (text == NULL) text = find("sqlite3_sql");
    if (changes(text(statement)) && __atomic_add_fetch(&kill_seen, 1, __ATOMIC_SEQ_CST) == kill_at) raise(SIGKILL);
    return result;
}

// MARK: the beginning

static void read_failure(const char *text) {
    char kind[8], how[16];
    if (sscanf(text, "%7[a-z]:%ld:%15s", kind, &fail_at, how) != 3) give_up("FAULTS_FAIL is KIND:K:HOW");
    size_t length = strlen(how);
    fail_goes_on = how[length - 1] == '+';
    if (fail_goes_on) how[length - 1] = 0;
    fail_writes = strcmp(kind, "write") == 0;
    fail_syncs = strcmp(kind, "sync") == 0;
    fail_is_short = strcmp(how, "short") == 0;
    fail_code = strcmp(how, "EIO") == 0 ? EIO : ENOSPC;
}

static void read_setting(const char *name, char *into) {
    const char *value = getenv(name);
    if (value != NULL) snprintf(into, PATH_MAX, "%s", value);
}

__attribute__((constructor)) static void begin(void) {
    prepare();
    read_setting("FAULTS_WATCH", watch);
    read_setting("FAULTS_DISK", disk);
    if (getenv("FAULTS_FAIL") != NULL) read_failure(getenv("FAULTS_FAIL"));
    is_normal = getenv("FAULTS_SYNCHRONOUS") != NULL;
    if (getenv("FAULTS_KILL") != NULL) kill_at = atol(getenv("FAULTS_KILL"));
    const char *clock_path = getenv("FAULTS_CLOCK");
    if (clock_path != NULL) {
        int file = real.open(clock_path, O_RDONLY | O_CLOEXEC);
        void *mapped = mmap(NULL, 16, PROT_READ, MAP_SHARED, file, 0);
        if (mapped == MAP_FAILED) give_up("FAULTS_CLOCK cannot be read");
        clock_file = mapped;
        real.close(file);
    }
    if (disk[0] != 0) hold_everything();
}
