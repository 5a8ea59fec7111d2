// libyaml's event stream; only YAMLTree imports it.
#include <yaml.h>
