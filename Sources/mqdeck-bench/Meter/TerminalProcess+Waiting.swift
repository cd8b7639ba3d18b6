import Glibc

extension TerminalProcess {
  /// A piece of output and when it was read.
  struct Chunk {
    let at: Double
    let bytes: [UInt8]
  }

  /// What was written until the program rested.
  struct Output {
    /// When the last byte came; when the waiting began, where none did.
    var lastAt: Double
    var bytes: [UInt8] = []
    var isAlive = true
  }

  /// Reads what comes within `milliseconds`; nil once the program is gone.
  func read(within milliseconds: Int32) -> Chunk? {
    var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&item, 1, milliseconds)
    if ready == 0 { return Chunk(at: Stopwatch.milliseconds, bytes: []) }
    let at = Stopwatch.milliseconds
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
    if bytes.isEmpty { return nil }
    byteCount += bytes.count
    return Chunk(at: at, bytes: bytes)
  }

  /// Reads until nothing came for `quiet` milliseconds and no thread has anything to do: a slow or
  /// busy machine makes it longer, not wrong.
  func rest(quiet: Int32 = 25) throws -> Output {
    let start = Stopwatch.milliseconds
    var output = Output(lastAt: start)
    while Stopwatch.milliseconds - start < patience {
      guard let chunk = read(within: quiet) else {
        output.isAlive = false
        return output
      }
      if chunk.bytes.isEmpty {
        if ProcFile.isAtRest(processID) { return output }
      } else {
        output.lastAt = chunk.at
        output.bytes += chunk.bytes
      }
    }
    throw Failure(description: "it did not come to rest in \(Int(patience)) ms")
  }

  /// Reads for a time, whatever comes.
  func read(for milliseconds: Double) -> Output {
    let start = Stopwatch.milliseconds
    var output = Output(lastAt: start)
    while true {
      let left = start + milliseconds - Stopwatch.milliseconds
      if left <= 0 { return output }
      guard let chunk = read(within: Int32(min(left, 200)) + 1) else {
        output.isAlive = false
        return output
      }
      if chunk.bytes.isEmpty { continue }
      output.lastAt = chunk.at
      output.bytes += chunk.bytes
    }
  }

  /// Reads until the output holds `text`.
  /// - Returns: When it did.
  @discardableResult
  func wait(for text: String) throws -> Double {
    let wanted = Array(text.utf8)
    let start = Stopwatch.milliseconds
    var tail: [UInt8] = []
    while Stopwatch.milliseconds - start < patience, let chunk = read(within: 100) {
      tail += chunk.bytes
      if tail.firstRange(of: wanted) != nil { return chunk.at }
      tail = Array(tail.suffix(8192))
    }
    throw Failure(description: "“\(text)” never came")
  }

  /// Sends keys and reads until the program rests.
  /// - Returns: Milliseconds to the last byte, and what was written.
  func press(_ keys: String, quiet: Int32 = 25) throws -> (milliseconds: Double, bytes: [UInt8]) {
    let start = Stopwatch.milliseconds
    send(keys)
    var output = try rest(quiet: quiet)
    // A machine that is busy may not have let it read the key yet.
    if output.bytes.isEmpty { output = try rest(quiet: 1000) }
    if output.bytes.isEmpty { throw Failure(description: "a key had no effect") }
    return (output.lastAt - start, output.bytes)
  }

  /// Waits for the end of the program.
  /// - Returns: When it was gone.
  @discardableResult
  func waitForExit() throws -> Double {
    let start = Stopwatch.milliseconds
    while Stopwatch.milliseconds - start < patience {
      if read(within: 20) == nil { return Stopwatch.milliseconds }
    }
    throw Failure(description: "it never ended")
  }
}
