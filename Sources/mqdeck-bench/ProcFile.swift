import Glibc

/// Files that the kernel writes.
enum ProcFile {
  /// The lines of a file; none where it cannot be read.
  static func lines(_ path: String) -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var lines: [String] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let end = buffer.firstIndex(of: 0) ?? buffer.count
      lines.append(String(decoding: buffer[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
    return lines
  }

  /// A number in `/proc/PID/status`, such as `VmRSS` in kB.
  static func status(_ processID: pid_t, _ name: String) -> Int? {
    lines("/proc/\(processID)/status").first { $0.hasPrefix(name + ":") }
      .flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first }
      .flatMap { Int($0.filter(\.isNumber)) }
  }

  /// Processor time of a process so far, in milliseconds.
  static func processorMilliseconds(_ processID: pid_t) -> Double {
    let line = lines("/proc/\(processID)/stat").first ?? ""
    let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return 0
    }
    return (user + system) * 1000 / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// How often each thread of a process gave up or lost the processor.
  static func contextSwitches(_ processID: pid_t) -> [pid_t: Int] {
    guard let folder = opendir("/proc/\(processID)/task") else { return [:] }
    defer { closedir(folder) }
    var counts: [pid_t: Int] = [:]
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let task = pid_t(name) else { continue }
      let path = "/proc/\(processID)/task/\(task)/status"
      for line in lines(path) where line.contains("ctxt_switches") {
        counts[task, default: 0] += Int(line.filter(\.isNumber)) ?? 0
      }
    }
    return counts
  }
}
