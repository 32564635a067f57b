// Between the program and the system, in every call that changes a file below one folder: counts, fails or kills at the n-th, or records.
// For Linux; loaded with LD_PRELOAD, so that what DuckDB writes by itself goes through here too.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OFF, COUNT, FAIL, KILL, FULL };
enum { OP_OPEN = 1, OP_WRITE, OP_FLUSH, OP_RENAME, OP_MKDIR, OP_UNLINK, OP_RMDIR, OP_TRUNCATE };
#define MOST 65536

static char root[4096];
static size_t root_length;
static volatile int mode = OFF, at, error_number, count, record_fd = -1;
static char ours[MOST];

void torture_arm(const char *folder, int new_mode, int n, int error, int record) {
    strncpy(root, folder, sizeof root - 1);
    root_length = strlen(root);
    memset(ours, 0, sizeof ours);
    count = 0, at = n, error_number = error, record_fd = record;
    mode = new_mode;
}
int torture_disarm(void) { mode = OFF; return count; }

#define REAL(type, name, ...) \
    static type (*real_##name)(__VA_ARGS__); \
    if (!real_##name) real_##name = dlsym(RTLD_NEXT, #name)

static int below(const char *path) {
    return mode != OFF && path && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}
static int is_ours(int fd) { return mode != OFF && fd >= 0 && fd < MOST && ours[fd]; }

// The path as it is, or joined to the folder that a descriptor stands for.
static const char *joined(int folder, const char *path, char *room, size_t size) {
    if (!path || path[0] == '/' || folder == AT_FDCWD) return path;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = syscall(SYS_readlink, link, room, size - 1);
    if (length < 0) return path;
    room[length] = 0;
    snprintf(room + length, size - length, "/%s", path);
    return room;
}

static void record(int op, uint64_t inode, uint64_t offset, const char *a, const char *b, const void *data, uint32_t length) {
    if (record_fd < 0) return;
    struct { uint32_t op, a, b, length; uint64_t inode, offset; } head = {op, a ? strlen(a) : 0, b ? strlen(b) : 0, length, inode, offset};
    struct iovec parts[4] = {{&head, sizeof head}, {(void *)a, head.a}, {(void *)b, head.b}, {(void *)data, length}};
    syscall(SYS_writev, record_fd, parts, 4);
}

// 1: the call is to fail with errno set; 2: what is written is to be half of it; 0: let it happen.
static int hit(int is_write, int needs_room) {
    int n = __sync_add_and_fetch(&count, 1);
    if (mode == FULL && n >= at && needs_room) { errno = ENOSPC; return n == at && is_write ? 2 : 1; }
    if (n != at) return 0;
    if (mode == FAIL) { errno = error_number; return 1; }
    if (mode == KILL) { if (is_write) return 2; kill(getpid(), SIGKILL); }
    return 0;
}
static uint64_t inode_of(int fd) {
    struct stat found;
    return fstat(fd, &found) ? 0 : found.st_ino;
}

static int opened(int fd, const char *path, int flags) {
    if (fd >= 0 && fd < MOST) {
        ours[fd] = below(path);
        if (ours[fd]) record(OP_OPEN, inode_of(fd), flags & (O_CREAT | O_TRUNC | O_DIRECTORY), path, 0, 0, 0);
    }
    return fd;
}
static int open_anywhere(int folder, const char *path, int flags, mode_t rights) {
    REAL(int, openat, int, const char *, int, ...);
    char room[4096];
    const char *whole = joined(folder, path, room, sizeof room);
    if (below(whole) && hit(0, flags & O_CREAT && syscall(SYS_access, whole, F_OK))) return -1;
    return opened(real_openat(folder, path, flags, rights), whole, flags);
}
#define RIGHTS(flags) mode_t rights = 0; if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list l; va_start(l, flags); rights = va_arg(l, mode_t); va_end(l); }
int open(const char *path, int flags, ...) { RIGHTS(flags) return open_anywhere(AT_FDCWD, path, flags, rights); }
int open64(const char *path, int flags, ...) { RIGHTS(flags) return open_anywhere(AT_FDCWD, path, flags, rights); }
int openat(int folder, const char *path, int flags, ...) { RIGHTS(flags) return open_anywhere(folder, path, flags, rights); }
int openat64(int folder, const char *path, int flags, ...) { RIGHTS(flags) return open_anywhere(folder, path, flags, rights); }

static ssize_t put(int fd, const void *data, size_t size, off_t offset) {
    int what = hit(1, 1);
    if (what == 1) return -1;
    off_t place = offset;
    if (place < 0) {
        struct stat found;
        place = fcntl(fd, F_GETFL) & O_APPEND && !fstat(fd, &found) ? found.st_size : lseek(fd, 0, SEEK_CUR);
    }
    size_t part = what == 2 && size > 1 ? size / 2 : size;
    ssize_t done = offset < 0 ? syscall(SYS_write, fd, data, part) : syscall(SYS_pwrite64, fd, data, part, offset);
    if (done > 0) record(OP_WRITE, inode_of(fd), place, 0, 0, data, done);
    if (what == 2 && mode == KILL) kill(getpid(), SIGKILL);
    return done;
}
ssize_t write(int fd, const void *data, size_t size) { return is_ours(fd) ? put(fd, data, size, -1) : syscall(SYS_write, fd, data, size); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return is_ours(fd) ? put(fd, data, size, offset) : syscall(SYS_pwrite64, fd, data, size, offset); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) { return pwrite(fd, data, size, offset); }
ssize_t writev(int fd, const struct iovec *parts, int number) {
    return is_ours(fd) && number > 0 ? put(fd, parts[0].iov_base, parts[0].iov_len, -1) : syscall(SYS_writev, fd, parts, number);
}
// Not for files below the folder: who asked then copies by reading and writing.
ssize_t sendfile(int to, int from, off_t *offset, size_t size) {
    if (is_ours(to)) { errno = ENOTSOCK; return -1; }
    return syscall(SYS_sendfile, to, from, offset, size);
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) { return sendfile(to, from, offset, size); }

static int flush(int fd, int call) {
    if (is_ours(fd)) {
        if (hit(0, 0)) return -1;
        record(OP_FLUSH, inode_of(fd), 0, 0, 0, 0, 0);
    }
    return syscall(call, fd);
}
int fsync(int fd) { return flush(fd, SYS_fsync); }
int fdatasync(int fd) { return flush(fd, SYS_fdatasync); }
int ftruncate(int fd, off_t size) {
    if (is_ours(fd)) {
        if (hit(0, 0)) return -1;
        record(OP_TRUNCATE, inode_of(fd), size, 0, 0, 0, 0);
    }
    return syscall(SYS_ftruncate, fd, size);
}
int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }
int posix_fallocate(int fd, off_t from, off_t size) { return is_ours(fd) ? EOPNOTSUPP : (int)-syscall(SYS_fallocate, fd, 0, from, size); }
int close(int fd) { if (fd >= 0 && fd < MOST) ours[fd] = 0; return syscall(SYS_close, fd); }

int renameat(int a, const char *from, int b, const char *to) {
    char room_a[4096], room_b[4096];
    const char *whole_from = joined(a, from, room_a, sizeof room_a), *whole_to = joined(b, to, room_b, sizeof room_b);
    int counts = below(whole_from) || below(whole_to);
    if (counts && hit(0, 0)) return -1;
    int done = syscall(SYS_renameat, a, from, b, to);
    if (counts && !done) record(OP_RENAME, 0, 0, whole_from, whole_to, 0, 0);
    return done;
}
int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }
int mkdirat(int folder, const char *path, mode_t rights) {
    char room[4096];
    const char *whole = joined(folder, path, room, sizeof room);
    int counts = below(whole);
    if (counts && hit(0, 1)) return -1;
    int done = syscall(SYS_mkdirat, folder, path, rights);
    if (counts && !done) record(OP_MKDIR, 0, 0, whole, 0, 0, 0);
    return done;
}
int mkdir(const char *path, mode_t rights) { return mkdirat(AT_FDCWD, path, rights); }
int unlinkat(int folder, const char *path, int flags) {
    char room[4096];
    const char *whole = joined(folder, path, room, sizeof room);
    int counts = below(whole);
    if (counts && hit(0, 0)) return -1;
    int done = syscall(SYS_unlinkat, folder, path, flags);
    if (counts && !done) record(flags & AT_REMOVEDIR ? OP_RMDIR : OP_UNLINK, 0, 0, whole, 0, 0, 0);
    return done;
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) { return unlinkat(AT_FDCWD, path, 0) && errno == EISDIR ? rmdir(path) : 0; }
