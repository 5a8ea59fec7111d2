/* The floor: how fast a site generator could be that does nothing but read, parse and write. It reads every file
   of a project, parses every Markdown file with libcmark, and writes as many files of the same sizes as a site that
   was built before, with plain open, write and close, on all cores.

       floor CONTENT LIST OUTPUT [THREADS]

   LIST tells of the site: a line "- FOLDER" for each folder, parents first, and a line "SIZE PATH" for each file,
   both relative to OUTPUT, which must not exist. THREADS is one a core where it is not given. It renders nothing and
   links nothing. Prints how many files it read, parsed and wrote. */
#define _GNU_SOURCE
#include <cmark.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct file {
  char *path;
  size_t size;
};

struct list {
  struct file *files;
  size_t count, capacity;
};

static struct list inputs, outputs, folders;
static char *filler;
static atomic_size_t next_input, next_output, parsed;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void add(struct list *list, const char *path, size_t size) {
  if (list->count == list->capacity) {
    list->capacity = list->capacity ? list->capacity * 2 : 1024;
    list->files = realloc(list->files, list->capacity * sizeof *list->files);
    if (!list->files) fail("realloc");
  }
  char *copy = strdup(path);
  if (!copy) fail("strdup");
  list->files[list->count++] = (struct file){copy, size};
}

static int add_input(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)place;
  if (kind == FTW_F) add(&inputs, path, status->st_size);
  return 0;
}

/* The sizes come from a list, because a generator knows what it writes without a look at an older site. */
static void read_list(const char *path) {
  FILE *file = fopen(path, "r");
  char line[8192];
  if (!file) fail(path);
  while (fgets(line, sizeof line, file)) {
    char *name = strchr(line, ' ');
    if (!name) continue;
    *name++ = 0;
    name[strcspn(name, "\n")] = 0;
    if (line[0] == '-') add(&folders, name, 0);
    else add(&outputs, name, strtoul(line, NULL, 10));
  }
  fclose(file);
}

static void parse(const struct file *input) {
  int descriptor = open(input->path, O_RDONLY | O_CLOEXEC);
  char *bytes = malloc(input->size + 1);
  if (descriptor < 0 || !bytes) fail(input->path);
  ssize_t got = read(descriptor, bytes, input->size);
  if (got < 0) fail(input->path);
  close(descriptor);
  size_t length = strlen(input->path);
  if (length > 3 && !strcmp(input->path + length - 3, ".md")) {
    cmark_node *root = cmark_parse_document(bytes, got, CMARK_OPT_SOURCEPOS);
    atomic_fetch_add(&parsed, 1);
    cmark_node_free(root);
  }
  free(bytes);
}

static void put(int root, const struct file *output) {
  int descriptor = openat(root, output->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) fail(output->path);
  for (size_t from = 0; from < output->size;) {
    ssize_t count = write(descriptor, filler + from, output->size - from);
    if (count <= 0) fail(output->path);
    from += count;
  }
  close(descriptor);
}

static void *read_all(void *unused) {
  for (size_t at; (at = atomic_fetch_add(&next_input, 1)) < inputs.count;) parse(&inputs.files[at]);
  return unused;
}

static void *write_all(void *root) {
  for (size_t at; (at = atomic_fetch_add(&next_output, 1)) < outputs.count;) {
    put(*(int *)root, &outputs.files[at]);
  }
  return NULL;
}

static void in_parallel(int threads, void *(*work)(void *), void *argument) {
  pthread_t others[64];
  int count = 0;
  while (count < threads - 1 && count < 64 && !pthread_create(&others[count], NULL, work, argument)) count++;
  work(argument);
  while (count) pthread_join(others[--count], NULL);
}

static void make_filler(void) {
  size_t largest = 1;
  for (size_t at = 0; at < outputs.count; at++) {
    if (outputs.files[at].size > largest) largest = outputs.files[at].size;
  }
  filler = malloc(largest);
  if (!filler) fail("malloc");
  memset(filler, 'x', largest);
}

static int make_folders(const char *output) {
  if (mkdir(output, 0777)) fail(output);
  int root = open(output, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (root < 0) fail(output);
  for (size_t at = 0; at < folders.count; at++) {
    if (mkdirat(root, folders.files[at].path, 0777)) fail(folders.files[at].path);
  }
  return root;
}

int main(int argc, char **argv) {
  int threads = argc > 4 ? atoi(argv[4]) : (int)sysconf(_SC_NPROCESSORS_ONLN);
  if (argc < 4 || argc > 5 || threads < 1) {
    fprintf(stderr, "usage: floor CONTENT LIST OUTPUT [THREADS]\n");
    return 2;
  }
  if (nftw(argv[1], add_input, 64, FTW_PHYS)) fail(argv[1]);
  in_parallel(threads, read_all, NULL);
  read_list(argv[2]);
  make_filler();
  int root = make_folders(argv[3]);
  in_parallel(threads, write_all, &root);
  printf("read %zu files, parsed %zu, wrote %zu\n", inputs.count, (size_t)parsed, outputs.count);
  return 0;
}
