/* Preloaded into a process: records what it does to the files below RECORD_DIR, and makes such calls fail on demand.
 *
 * RECORD_LOG gets one record per call, in order: kind (1 byte), length of the name (2), offset (8), length (8), name,
 * data. Kinds: C created, W written, T truncated or extended to offset, S synced (an empty name is the folder),
 * U unlinked, R renamed (the data is the new name).
 *
 * RECORD_CONTROL is a file of nine 64-bit integers that the test changes while the process runs: errno for writes,
 * for syncs, for reads and for creating; milliseconds that each sync takes; 1 if there is a quota, and its bytes left;
 * how many calls were made to fail; and how many that would fail still go well.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { FAIL_WRITE, FAIL_SYNC, FAIL_READ, FAIL_CREATE, SLOW_MS, QUOTA, LEFT, FAILED, AFTER, FIELDS };
enum { MOST_HANDLES = 4096 };

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char *names[MOST_HANDLES];
static const char *folder;
static size_t folder_length;
static int record = -1;
static volatile int64_t nothing[FIELDS];
static volatile int64_t *control = nothing;

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pread)(int, void *, size_t, off_t);
static ssize_t (*real_read)(int, void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fallocate)(int, off_t, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);

__attribute__((constructor)) static void begin(void)
{
    real_open = dlsym(RTLD_NEXT, "open64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_pread = dlsym(RTLD_NEXT, "pread64");
    real_read = dlsym(RTLD_NEXT, "read");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fallocate = dlsym(RTLD_NEXT, "posix_fallocate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    folder = getenv("RECORD_DIR");
    folder_length = folder ? strlen(folder) : 0;
    const char *log = getenv("RECORD_LOG");
    if (log)
        record = real_open(log, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const char *path = getenv("RECORD_CONTROL");
    int handle = path ? real_open(path, O_RDWR | O_CLOEXEC) : -1;
    if (handle >= 0) {
        void *seen = mmap(NULL, FIELDS * sizeof(int64_t), PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
        if (seen != MAP_FAILED)
            control = seen;
        real_close(handle);
    }
}

/* The name below the folder, or NULL for what is none of ours. The shared memory of SQLite is on no disk. */
static const char *below(const char *path)
{
    if (!folder || strncmp(path, folder, folder_length) != 0)
        return NULL;
    path += folder_length;
    if (*path != '/' && *path != 0)
        return NULL;
    while (*path == '/')
        path++;
    size_t length = strlen(path);
    return length > 4 && strcmp(path + length - 4, "-shm") == 0 ? NULL : path;
}

static const char *name_of(int handle)
{
    return handle >= 0 && handle < MOST_HANDLES ? names[handle] : NULL;
}

static void note(char kind, const char *name, uint64_t offset, uint64_t length, const void *data)
{
    if (record < 0)
        return;
    uint16_t name_length = strlen(name);
    size_t size = 19 + name_length + (data ? length : 0);
    char *buffer = malloc(size);
    buffer[0] = kind;
    memcpy(buffer + 1, &name_length, 2);
    memcpy(buffer + 3, &offset, 8);
    memcpy(buffer + 11, &length, 8);
    memcpy(buffer + 19, name, name_length);
    if (data)
        memcpy(buffer + 19 + name_length, data, length);
    real_write(record, buffer, size);
    free(buffer);
}

static int still_well(void)
{
    if (control[AFTER] <= 0)
        return 0;
    control[AFTER]--;
    return 1;
}

static int fails(int which)
{
    if (!control[which] || still_well())
        return 0;
    control[FAILED]++;
    errno = control[which];
    return 1;
}

/* What is written past the end takes room; as on a real disk, what is there can be written again. */
static int no_room(int handle, off_t end)
{
    struct stat state;
    if (!control[QUOTA] || fstat(handle, &state) != 0 || end <= state.st_size)
        return 0;
    if (end - state.st_size > control[LEFT] && !still_well()) {
        control[FAILED]++;
        errno = ENOSPC;
        return 1;
    }
    control[LEFT] -= end - state.st_size;
    return 0;
}

static int opened(const char *path, int flags, mode_t mode)
{
    const char *name = below(path);
    struct stat state;
    int existed = stat(path, &state) == 0;
    if (name && !existed && (flags & O_CREAT)) {
        if (fails(FAIL_CREATE))
            return -1;
        if (control[QUOTA] && control[LEFT] <= 0) {
            control[FAILED]++;
            errno = ENOSPC;
            return -1;
        }
    }
    if (name && existed && (flags & O_ACCMODE) != O_RDONLY && control[FAIL_CREATE] == EROFS && fails(FAIL_CREATE))
        return -1;
    pthread_mutex_lock(&one_at_a_time);
    int handle = real_open(path, flags, mode);
    if (handle >= 0 && handle < MOST_HANDLES) {
        free(names[handle]);
        names[handle] = name ? strdup(name) : NULL;
        if (name && !existed && (flags & O_CREAT))
            note('C', name, 0, 0, NULL);
        else if (name && (flags & O_TRUNC))
            note('T', name, 0, 0, NULL);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return handle;
}

#define MODE                                                                                                           \
    mode_t mode = 0;                                                                                                   \
    if (flags & O_CREAT) {                                                                                             \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        mode = va_arg(more, mode_t);                                                                                   \
        va_end(more);                                                                                                  \
    }

int open64(const char *path, int flags, ...) { MODE return opened(path, flags, mode); }
int open(const char *path, int flags, ...) { MODE return opened(path, flags, mode); }

int close(int handle)
{
    pthread_mutex_lock(&one_at_a_time);
    if (name_of(handle)) {
        free(names[handle]);
        names[handle] = NULL;
    }
    int result = real_close(handle);
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

ssize_t pwrite64(int handle, const void *data, size_t length, off_t offset)
{
    if (!name_of(handle))
        return real_pwrite(handle, data, length, offset);
    if (fails(FAIL_WRITE))
        return -1;
    pthread_mutex_lock(&one_at_a_time);
    ssize_t written = -1;
    if (!no_room(handle, offset + length)) {
        written = real_pwrite(handle, data, length, offset);
        if (written > 0)
            note('W', names[handle], offset, written, data);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return written;
}

ssize_t pwrite(int handle, const void *data, size_t length, off_t offset)
{
    return pwrite64(handle, data, length, offset);
}

ssize_t write(int handle, const void *data, size_t length)
{
    if (!name_of(handle))
        return real_write(handle, data, length);
    off_t offset = lseek(handle, 0, fcntl(handle, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    ssize_t written = pwrite64(handle, data, length, offset);
    if (written > 0)
        lseek(handle, offset + written, SEEK_SET);
    return written;
}

ssize_t pread64(int handle, void *data, size_t length, off_t offset)
{
    return name_of(handle) && fails(FAIL_READ) ? -1 : real_pread(handle, data, length, offset);
}

ssize_t pread(int handle, void *data, size_t length, off_t offset) { return pread64(handle, data, length, offset); }

ssize_t read(int handle, void *data, size_t length)
{
    return name_of(handle) && fails(FAIL_READ) ? -1 : real_read(handle, data, length);
}

static int resized(int handle, off_t end, int result)
{
    if (result == 0)
        note('T', names[handle], end, 0, NULL);
    return result;
}

int ftruncate64(int handle, off_t length)
{
    if (!name_of(handle))
        return real_ftruncate(handle, length);
    if (fails(FAIL_WRITE))
        return -1;
    pthread_mutex_lock(&one_at_a_time);
    struct stat state;
    if (control[QUOTA] && fstat(handle, &state) == 0 && length < state.st_size)
        control[LEFT] += state.st_size - length;
    int result = no_room(handle, length) ? -1 : resized(handle, length, real_ftruncate(handle, length));
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int ftruncate(int handle, off_t length) { return ftruncate64(handle, length); }

int posix_fallocate64(int handle, off_t offset, off_t length)
{
    if (!name_of(handle))
        return real_fallocate(handle, offset, length);
    if (fails(FAIL_WRITE) || no_room(handle, offset + length))
        return errno;
    pthread_mutex_lock(&one_at_a_time);
    int result = resized(handle, offset + length, real_fallocate(handle, offset, length));
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int posix_fallocate(int handle, off_t offset, off_t length) { return posix_fallocate64(handle, offset, length); }

static int synced(int handle, int (*real)(int))
{
    if (!name_of(handle))
        return real(handle);
    if (control[SLOW_MS]) {
        struct timespec pause = {control[SLOW_MS] / 1000, control[SLOW_MS] % 1000 * 1000000};
        nanosleep(&pause, NULL);
    }
    if (fails(FAIL_SYNC))
        return -1;
    pthread_mutex_lock(&one_at_a_time);
    /* What is recorded is all that counts where a power cut is played back; the real disk may take its time. */
    int result = record >= 0 ? 0 : real(handle);
    if (result == 0)
        note('S', names[handle], 0, 0, NULL);
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int fsync(int handle) { return synced(handle, real_fsync); }
int fdatasync(int handle) { return synced(handle, real_fdatasync); }

int unlink(const char *path)
{
    const char *name = below(path);
    if (!name)
        return real_unlink(path);
    if (control[FAIL_CREATE] == EROFS && fails(FAIL_CREATE))
        return -1;
    struct stat state;
    pthread_mutex_lock(&one_at_a_time);
    int known = stat(path, &state) == 0;
    int result = real_unlink(path);
    if (result == 0) {
        note('U', name, 0, 0, NULL);
        if (known && control[QUOTA])
            control[LEFT] += state.st_size;
    }
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int rename(const char *from, const char *to)
{
    const char *old = below(from), *fresh = below(to);
    if (!old || !fresh)
        return real_rename(from, to);
    if (fails(FAIL_CREATE))
        return -1;
    pthread_mutex_lock(&one_at_a_time);
    int result = real_rename(from, to);
    if (result == 0) {
        note('R', old, 0, strlen(fresh), fresh);
        for (int handle = 0; handle < MOST_HANDLES; handle++)
            if (names[handle] && strcmp(names[handle], old) == 0) {
                free(names[handle]);
                names[handle] = strdup(fresh);
            }
    }
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}
