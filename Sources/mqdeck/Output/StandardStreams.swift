import Glibc

/// The descriptors 0, 1 and 2, which every program takes for granted.
enum StandardStreams {
  /// Fills those that whoever started this program closed, before anything is opened: a connection
  /// or a file in their place would be written to as if it were standard output. `/dev/null` is
  /// opened the wrong way round, so that reading and writing still fail.
  static func fill() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
