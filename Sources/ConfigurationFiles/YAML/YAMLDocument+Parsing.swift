extension YAMLDocument {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads a file's content.
  /// - Parameters:
  ///   - bytes: UTF-8, with a byte order mark or without, at most `sizeLimitBytes`.
  ///   - fileName: what diagnostics call the file.
  public static func parse(_ bytes: [UInt8], fileName: String) -> YAMLDocument {
    if bytes.count > sizeLimitBytes {
      return .unread("larger than \(sizeLimitBytes / 1024) KiB; nothing of it was read", fileName)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .unread("written in UTF-16; nothing of it was read: save it as UTF-8", fileName)
    }
    return bytes.withUnsafeBufferPointer { buffer in
      let isMarked = buffer.starts(with: byteOrderMark)
      let content = UnsafeBufferPointer(rebasing: buffer[(isMarked ? byteOrderMark.count : 0)...])
      var builder = YAMLTreeBuilder(events: YAMLEvents(content, fileName: fileName))
      return builder.document()
    }
  }

  private static func unread(_ message: String, _ fileName: String) -> YAMLDocument {
    let mistake = Diagnostic(file: fileName, message: message)
    return YAMLDocument(root: nil, diagnostics: [mistake], dropped: [mistake])
  }
}
