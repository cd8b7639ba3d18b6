// ConfigurationFiles: what stands in files and in the environment. YAML with a line and a column
// on every value, the XDG directories, the settings, themes, and the vendor's credential files.
// The executable imports it. It must not know a pane, a colour of the terminal's or the network,
// and it reads no environment but the dictionary that it is given.
