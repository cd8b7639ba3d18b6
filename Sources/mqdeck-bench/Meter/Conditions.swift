import Glibc

/// Where the numbers were taken.
enum Conditions {
  static var text: String {
    let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let model = ProcFile.lines("/proc/cpuinfo").first { $0.hasPrefix("model name") } ?? ""
    return "# \(processors) processors; \(model.filter { !$0.isNewline }); TERM=xterm-256color, "
      + "120x40; medians; the simulator in another process"
  }
}
