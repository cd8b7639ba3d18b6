// NcursesTerminal: the real terminal. The only importer of CNcurses; the executable imports it.
// It must not know the application.
import CNcurses
import Glibc
import TerminalUI

public struct TerminalError: Error, CustomStringConvertible { public let description: String }

public final class NcursesTerminal: Terminal {
  public private(set) var size: Size
  public let capabilities: Capabilities
  public let wakeUp: any WakeUp
  private var shown: Screen?
  private var pairs: [UInt64: Int32] = [:]
  private var paste: String?
  private var buffer: [mqd_cell] = []
  private var isOpen = true

  struct EventDescriptor: WakeUp { let descriptor: Int32; func signal() { mqd_wake(descriptor) } }

  public init() throws(TerminalError) {
    switch mqd_open(0, 1, 25) {
    case MQD_OPENED: break
    case MQD_NOT_A_TERMINAL:
      throw TerminalError(description: "standard input and output must be a terminal")
    default: throw TerminalError(description: "unknown terminal type")
    }
    let colors = mqd_colors()
    let depth: Capabilities.ColorDepth =
      mqd_is_direct()
      ? .direct
      : colors >= 256 ? .palette : colors >= 16 ? .sixteen : colors >= 8 ? .eight : .monochrome
    capabilities = Capabilities(colors: depth, isUnicode: mqd_is_utf8())
    wakeUp = EventDescriptor(descriptor: mqd_wake_descriptor())
    var c: Int32 = 0, r: Int32 = 0
    mqd_size(&c, &r)
    size = Size(columns: Int(c), rows: Int(r))
  }
  deinit { close() }
  public func close() { if isOpen { isOpen = false; mqd_close() } }

  public func present(_ screen: Screen) {
    let full = shown == nil || shown?.size != screen.size
    for row in 0..<screen.size.rows {
      if !full, let shown, shown.clusters == screen.clusters,
        shown.cells(inRow: row) == screen.cells(inRow: row)
      {
        continue
      }
      buffer.removeAll(keepingCapacity: true)
      for cell in screen.cells(inRow: row) { buffer.append(convert(cell, screen)) }
      buffer.withUnsafeBufferPointer { mqd_put_row(Int32(row), $0.baseAddress, Int32($0.count)) }
    }
    mqd_refresh(Int32(screen.cursor?.row ?? -1), Int32(screen.cursor?.column ?? -1))
    shown = screen
  }
  private func convert(_ cell: Cell, _ screen: Screen) -> mqd_cell {
    var out = mqd_cell()
    out.span = cell.span
    out.count = 1
    if cell.glyph & Cell.clusterBit != 0 {
      let scalars = Array(screen.text(of: cell).unicodeScalars.prefix(4))
      out.count = UInt8(scalars.count)
      if scalars.count > 0 { out.scalars.0 = scalars[0].value }
      if scalars.count > 1 { out.scalars.1 = scalars[1].value }
    } else {
      out.scalars.0 = cell.glyph
    }
    let a = cell.style.attributes
    if a.contains(.bold) { out.attributes |= mqd_bold }
    if a.contains(.dim) { out.attributes |= mqd_dim }
    if a.contains(.italic) { out.attributes |= mqd_italic }
    if a.contains(.underline) { out.attributes |= mqd_underline }
    if a.contains(.reverse) { out.attributes |= mqd_reverse }
    if capabilities.colors > .monochrome {
      out.pair = pair(index(cell.style.foreground), index(cell.style.background))
    }
    return out
  }
  private func index(_ color: Color) -> Int32 {
    switch color {
    case .terminalDefault: -1
    case .indexed(let i): Int32(i)
    case .rgb(let r, let g, let b):
      16 + 36 * Int32((Int(r) * 5 + 127) / 255) + 6 * Int32((Int(g) * 5 + 127) / 255)
        + Int32((Int(b) * 5 + 127) / 255)
    }
  }
  private func pair(_ f: Int32, _ b: Int32) -> Int32 {
    if f == -1 && b == -1 { return 0 }
    let key = UInt64(UInt32(bitPattern: f)) << 32 | UInt64(UInt32(bitPattern: b))
    if let p = pairs[key] { return p }
    let p = mqd_pair(f, b)
    pairs[key] = p
    return p
  }
  private var pendingSignal: Int32?
  private var pendingEvents: [Event] = []
  public func wait(milliseconds: Int?) -> WaitOutcome {
    let r = mqd_wait(Int32(milliseconds ?? -1))
    let s = mqd_take_signals()
    for n in [SIGTERM, SIGHUP, SIGINT] where s & (1 << UInt64(n)) != 0 {
      return .terminated(signal: n)
    }
    if s & (1 << UInt64(SIGWINCH)) != 0 {
      var c: Int32 = 0, rr: Int32 = 0
      mqd_size(&c, &rr)
      size = Size(columns: Int(c), rows: Int(rr))
      mqd_resize(c, rr)
      shown = nil
      pendingEvents.append(.resize(size))
    }
    return r == MQD_ENDED ? .ended : .ready
  }
  public func takeEvents() -> [Event] {
    var events = pendingEvents
    pendingEvents = []
    var code: UInt32 = 0
    while true {
      let kind = mqd_read_key(&code)
      if kind == 0 { break }
      if kind == 2 { if let e = special(Int(code)) { events.append(e) }; continue }
      if paste != nil {
        if let s = Unicode.Scalar(code) { paste?.unicodeScalars.append(s) }; continue
      }
      if let k = press(code) { events.append(.key(k)) }
    }
    return events
  }
  private func press(_ code: UInt32) -> KeyPress? {
    switch code {
    case 9: return KeyPress(.tab)
    case 10, 13: return KeyPress(.enter)
    case 27: return KeyPress(.escape)
    case 8, 127: return KeyPress(.backspace)
    case 1...26: return .control(Character(Unicode.Scalar(UInt8(code + 96))))
    default: return Unicode.Scalar(code).map { .character(Character($0)) }
    }
  }
  private func special(_ code: Int) -> Event? {
    let t: [Int: Key] = [
      1: .up, 2: .down, 3: .left, 4: .right, 5: .home, 6: .end, 7: .pageUp, 8: .pageDown,
      9: .insert, 10: .delete, 11: .backspace, 13: .enter,
    ]
    if let k = t[code] { return .key(KeyPress(k)) }
    if code == 12 { return .key(KeyPress(.tab, modifiers: .shift)) }
    if code == 14 { paste = ""; return nil }
    if code == 15 { defer { paste = nil }; return .paste(paste ?? "") }
    if code == 16 { return .focus(true) }
    if code == 17 { return .focus(false) }
    if code > 100 { return .key(KeyPress(.function(code - 100))) }
    return nil
  }
  public func ringBell() { mqd_bell() }
  public func copy(_ text: String) {}
  public func suspend() { mqd_suspend(); pendingEvents.append(.resumed) }
}
