// YAMLTree: placeholder, replaced below
