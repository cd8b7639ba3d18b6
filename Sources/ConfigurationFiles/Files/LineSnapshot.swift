import Glibc

/// A rotated file and its older parts, opened at one moment: what is appended or put aside later
/// changes nothing in it. It is read from its end.
public final class LineSnapshot: Sendable {
  /// A place in it: all before it is older.
  public struct Place: Hashable, Sendable {
    /// The file, which keeps its number when it is put aside.
    public let fileNumber: UInt64
    /// How many of its bytes stand before the place.
    public let offset: Int
    /// Tells its first bytes from those of a file that got the number of one that was removed.
    public let mark: UInt64

    /// A place.
    public init(fileNumber: UInt64, offset: Int, mark: UInt64) {
      self.fileNumber = fileNumber
      self.offset = offset
      self.mark = mark
    }
  }

  /// Some lines that stand together in one file.
  public struct Block: Sendable {
    /// The file.
    public let path: String
    /// Whole lines with their ends.
    public let bytes: [UInt8]
    /// Where they begin: what comes before is not in the block. Nil where nothing does.
    public let start: Place?
    /// Where they begin in the file.
    let offset: Int
    let file: Int
  }

  private struct File {
    let path: String
    let descriptor: Int32
    let number: UInt64
    let sizeBytes: Int
  }

  /// The newest first.
  private let files: [File]

  /// Opens what there is of these, the newest first.
  init(_ paths: [String]) throws(FileError) {
    var files: [File] = []
    for path in paths {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      var status = stat()
      let isThere = descriptor >= 0
      if isThere, fstat(descriptor, &status) == 0 {
        files.append(
          File(
            path: path, descriptor: descriptor, number: UInt64(status.st_ino),
            sizeBytes: Int(status.st_size)))
      } else if isThere || errno != ENOENT && errno != ENOTDIR {
        let error = FileError(path: path, operation: "read", code: errno)
        if isThere { close(descriptor) }
        for file in files { close(file.descriptor) }
        throw error
      }
    }
    self.files = files
  }

  deinit { for file in files { close(file.descriptor) } }

  /// The end of the newest file; nil where there is nothing.
  public var end: Place? { get throws(FileError) { try end(ofFile: 0) } }

  /// The lines before a place, as many as stand in so many bytes, but one at least. Nil where the
  /// place's file is not kept any more.
  public func block(before place: Place, bytes wanted: Int) throws(FileError) -> Block? {
    guard let index = files.firstIndex(where: { $0.number == place.fileNumber }),
      try self.place(in: files[index], place.offset) == place
    else { return nil }
    var wanted = wanted
    while true {
      let offset = max(0, place.offset - wanted)
      let bytes = try read(files[index], offset..<place.offset)
      let newline = UInt8(ascii: "\n")
      // A line that begins before the block belongs to the next one.
      let first = offset == 0 ? 0 : bytes.firstIndex(of: newline).map { $0 + 1 }
      guard let first, first < bytes.count || offset == 0 else {
        wanted *= 2
        continue
      }
      let begin = offset + first
      return Block(
        path: files[index].path, bytes: Array(bytes[first...]),
        start: begin > 0 ? try self.place(in: files[index], begin) : try end(ofFile: index + 1),
        offset: begin, file: index)
    }
  }

  /// The number of a line of a block in its file, both from 1.
  public func lineNumber(_ line: Int, of block: Block) throws(FileError) -> Int {
    var count = 0
    var offset = 0
    while offset < block.offset {
      let end = min(block.offset, offset + 1_000_000)
      count += try read(files[block.file], offset..<end).count { $0 == UInt8(ascii: "\n") }
      offset = end
    }
    return count + line
  }

  private func end(ofFile index: Int) throws(FileError) -> Place? {
    guard let index = files.indices.first(where: { $0 >= index && files[$0].sizeBytes > 0 }) else {
      return nil
    }
    return try place(in: files[index], files[index].sizeBytes)
  }

  /// How many of a file's first bytes tell it from others: some lines, with their times.
  private static let markedBytes = 4096

  /// A place, marked by what stands before it, which never changes.
  private func place(in file: File, _ offset: Int) throws(FileError) -> Place {
    let bytes = try read(file, 0..<min(offset, LineSnapshot.markedBytes))
    // FNV-1a.
    let mark = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return Place(fileNumber: file.number, offset: offset, mark: mark)
  }

  private func read(_ file: File, _ range: Range<Int>) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count, let start = buffer.baseAddress {
        let place = off_t(range.lowerBound + count)
        let got = pread(file.descriptor, start + count, range.count - count, place)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if code != 0 { throw FileError(path: file.path, operation: "read", code: code) }
    return bytes
  }
}
