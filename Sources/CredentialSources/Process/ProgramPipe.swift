import Glibc

/// What a program writes and this one reads, without waiting.
final class ProgramPipe: Sendable {
  let writing: Int32
  private let reading: Int32

  /// Nil where the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // No other child may hold it open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    reading = ends[0]
    writing = ends[1]
  }

  /// Appends what has come; no more than makes `limit` bytes in all, what is beyond is dropped.
  func read(into bytes: inout [UInt8], limit: Int) {
    var chunk = [UInt8](repeating: 0, count: 8192)
    // As often as holds the most that may wait in a pipe and a bit: it cannot go on for ever.
    for _ in 0..<16 {
      let count = Glibc.read(reading, &chunk, chunk.count)
      if count <= 0 { return }
      bytes += chunk.prefix(min(count, limit - bytes.count))
    }
  }

  /// The child has its own copy of it.
  func closeWriting() { Glibc.close(writing) }

  /// To be called after `closeWriting`.
  func close() { Glibc.close(reading) }
}
