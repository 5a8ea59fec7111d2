/* Calls of Linux that the C library shows only to programs that ask for its extensions, which Swift's module of
   the C library does not. Elsewhere the module is empty. */
#ifdef __linux__
#include <linux/stat.h>
int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *status);
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
int syncfs(int descriptor);
long flistxattr(int descriptor, char *names, unsigned long size);
long fgetxattr(int descriptor, const char *name, void *value, unsigned long size);
int fsetxattr(int descriptor, const char *name, const void *value, unsigned long size, int flags);
#endif
