// The whole of libcmark's public interface; only MarkdownTree imports it.
#include <cmark.h>
