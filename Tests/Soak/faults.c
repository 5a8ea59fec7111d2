/* Makes system calls of a program fail, or kills it at one, when loaded before the C library:

       FAULTS=renameat2:0:ENOSYS,write:3:ENOSPC LD_PRELOAD=faults.so waymark build

   Each fault is CALL:N:WHAT. CALL is the name of a call, or `any`. N counts the calls of that name from the moment
   the program has opened a file called `lock`; 0 means every one. WHAT is an error's name, SHORT (half of the bytes
   are written), KILL (the program is killed before the call) or NONE.

   FAULTS_FIRED names a file that is made when a fault with N > 0 was reached. FAULTS_LOG names a file to which every
   call that is watched is written, one a line. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct fault {
  char call[16], what[16];
  int at;
  atomic_int seen;
} faults[8];
static int fault_count = -1;
static atomic_int started;

static const struct {
  const char *name;
  int code;
} errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO},     {"EDQUOT", EDQUOT}, {"EMFILE", EMFILE}, {"EINTR", EINTR},
              {"ENOSYS", ENOSYS}, {"EBUSY", EBUSY}, {"EXDEV", EXDEV},   {"EINVAL", EINVAL}, {"EPERM", EPERM}};

__attribute__((constructor)) static void setup(void) {
  const char *text = getenv("FAULTS");
  fault_count = 0;
  while (text && *text && fault_count < 8) {
    struct fault *fault = &faults[fault_count];
    if (sscanf(text, "%15[^:]:%d:%15[^,]", fault->call, &fault->at, fault->what) == 3) fault_count++;
    text = strchr(text, ',');
    if (text) text++;
  }
}

static void touch(const char *variable, const char *line) {
  const char *path = getenv(variable);
  if (!path) return;
  int file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (file < 0) return;
  syscall(SYS_write, file, line, strlen(line));
  syscall(SYS_close, file);
}

/* 0: go on; -1: fail with errno; 1: a short write. */
static int check(const char *call, const char *detail) {
  if (!atomic_load(&started)) return 0;
  char line[600];
  snprintf(line, sizeof line, "%s %s\n", call, detail);
  touch("FAULTS_LOG", line);
  for (int index = 0; index < fault_count; index++) {
    struct fault *fault = &faults[index];
    if (strcmp(fault->call, call) && strcmp(fault->call, "any")) continue;
    if (fault->at && atomic_fetch_add(&fault->seen, 1) + 1 != fault->at) continue;
    if (fault->at) touch("FAULTS_FIRED", line);
    if (!strcmp(fault->what, "KILL")) kill(getpid(), SIGKILL);
    if (!strcmp(fault->what, "SHORT")) return 1;
    for (size_t at = 0; at < sizeof errors / sizeof *errors; at++) {
      if (!strcmp(errors[at].name, fault->what)) {
        errno = errors[at].code;
        return -1;
      }
    }
  }
  return 0;
}

static int open_at(int folder, const char *path, int flags, int mode) {
  char detail[560];
  snprintf(detail, sizeof detail, flags & O_CREAT ? "%s new" : "%s", path);
  if (check("openat", detail)) return -1;
  int file = syscall(SYS_openat, folder, path, flags, mode);
  if (file >= 0 && !strcmp(path, "lock")) atomic_store(&started, 1);
  return file;
}

int openat(int folder, const char *path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  int mode = flags & O_CREAT ? va_arg(list, int) : 0;
  va_end(list);
  return open_at(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  int mode = flags & O_CREAT ? va_arg(list, int) : 0;
  va_end(list);
  return open_at(folder, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  /* What a program says to the terminal is not what this is about. */
  int result = file > 2 ? check("write", "") : 0;
  if (result < 0) return -1;
  if (result > 0 && count > 1) count /= 2;
  return syscall(SYS_write, file, bytes, count);
}

int close(int file) {
  int result = file > 2 ? check("close", "") : 0;
  int code = errno;
  int closed = syscall(SYS_close, file);
  if (!result) return closed;
  errno = code;
  return -1;
}

int fsync(int file) { return check("fsync", "") ? -1 : (int)syscall(SYS_fsync, file); }

int syncfs(int file) { return check("syncfs", "") ? -1 : (int)syscall(SYS_syncfs, file); }

int mkdirat(int folder, const char *path, mode_t mode) {
  return check("mkdirat", path) ? -1 : (int)syscall(SYS_mkdirat, folder, path, mode);
}

int linkat(int from, const char *a, int to, const char *b, int flags) {
  return check("linkat", b) ? -1 : (int)syscall(SYS_linkat, from, a, to, b, flags);
}

int unlinkat(int folder, const char *path, int flags) {
  return check("unlinkat", path) ? -1 : (int)syscall(SYS_unlinkat, folder, path, flags);
}

int renameat(int from, const char *a, int to, const char *b) {
  return check("renameat", b) ? -1 : (int)syscall(SYS_renameat2, from, a, to, b, 0);
}

int renameat2(int from, const char *a, int to, const char *b, unsigned int flags) {
  return check("renameat2", b) ? -1 : (int)syscall(SYS_renameat2, from, a, to, b, flags);
}
