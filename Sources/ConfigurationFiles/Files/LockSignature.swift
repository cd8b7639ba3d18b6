import Glibc

/// What the holder of a lock writes into its file: which process it is, in words that fit no other.
/// A number alone does not: it is given again, and a home that several machines share has the
/// numbers of all of them.
struct LockSignature: Equatable {
  let process: pid_t
  /// When it started, in the system's ticks since the machine did.
  let startTicks: String
  /// Which run of which machine.
  let boot: String

  /// This process; nil where the system does not tell enough.
  static var own: LockSignature? {
    guard let status = ProcessStatus(getpid()), let boot = bootID else { return nil }
    return LockSignature(process: getpid(), startTicks: status.startTicks, boot: boot)
  }

  /// A line of a file.
  var text: String { "\(process) \(startTicks) \(boot)\n" }

  /// Whether a process of this machine is the one that signed.
  func isOf(_ status: ProcessStatus) -> Bool {
    status.startTicks == startTicks && LockSignature.bootID == boot
  }

  private static var bootID: String? {
    guard let bytes = try? SmallFile("/proc/sys/kernel/random/boot_id").read(limitBytes: 100)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
  }
}

extension LockSignature {
  /// Reads a line; nil where it is none.
  init?(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    guard words.count == 3, let process = pid_t(words[0]) else { return nil }
    self.init(process: process, startTicks: words[1], boot: words[2])
  }
}

/// What the system tells of a process.
struct ProcessStatus {
  /// The program's name.
  let name: String
  let isStopped: Bool
  /// When it started, in ticks since the machine did.
  let startTicks: String

  /// A process of this machine; nil where there is none.
  init?(_ process: pid_t) {
    guard let bytes = try? SmallFile("/proc/\(process)/stat").read(limitBytes: 4096) else {
      return nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // The name stands in parentheses and may hold any of them.
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[end...].dropFirst(2).split(separator: " ")
    guard fields.count > 19 else { return nil }
    name = text[..<end].split(separator: "(", maxSplits: 1).last.map(String.init) ?? ""
    isStopped = ["T", "t"].contains(fields[0])
    startTicks = String(fields[19])
  }
}
