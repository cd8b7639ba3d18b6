// NcursesTerminal: the real terminal. The only importer of CNcurses: keys and resizes in, frames
// out, and the terminal given back whatever happens. The executable imports it. It must not know
// the application.
import CNcurses
import Glibc
public import TerminalUI

/// The terminal that the program runs in. One at a time; one thread owns it.
public final class NcursesTerminal: Terminal {
  /// The size that the last `.resize` event told, in cells.
  public private(set) var size: Size
  /// What it can show, by its terminfo entry and the locale.
  public let capabilities: Capabilities
  /// Ends a `wait`; from any thread, and harmless once the terminal is closed.
  public let wakeUp: any WakeUp

  /// By which locale text goes out.
  public let locale: TerminalLocale

  private let escapeDelay: Int
  private var painter: FramePainter
  private var filter: RenditionFilter
  /// What is sent at once, kept for its memory.
  private var output: [UInt8] = []
  private var decoder: InputDecoder
  private var events: [Event] = []
  /// When what came of an unfinished sequence is taken as it is.
  private var deadline: Int?
  private var link: LinkQuestion
  private var isEnded = false
  private var isOpen = true

  /// Takes the terminal over until `close`. Throws where there is none that can show frames.
  public init(options: Options = .init()) throws(TerminalError) {
    let event = EventDescriptor()
    locale = TerminalLocale.take(
      isUTF8Wanted: options.isUTF8Wanted, isChineseWanted: options.isChineseWanted)
    let status = curses_open(
      options.inputDescriptor, options.outputDescriptor, event.descriptor, options.usesMouse)
    if let error = NcursesTerminal.error(for: status) { throw error }
    let found = NcursesTerminal.colorDepth
    let depth = min(options.colors ?? found, found)
    capabilities = Capabilities(
      colors: depth, isUnicode: curses_is_unicode(), isConsole: NcursesTerminal.isConsole)
    link = LinkQuestion(isWanted: options.measuresLink)
    wakeUp = event
    escapeDelay = options.escapeDelay
    painter = FramePainter(depth: depth)
    filter = RenditionFilter(
      isUseful: NcursesTerminal.begins("sgr0", with: "\u{1B}["),
      canEndOne: NcursesTerminal.begins("rmul", with: "\u{1B}[24m"),
      canPlaceInRow: NcursesTerminal.begins("hpa", with: "\u{1B}[%i%p1%dG")
        && curses_stays_in_row())
    decoder = InputDecoder(
      keys: TerminfoKeys.all, encoding: locale.isTypedByLocale ? .locale : .utf8)
    size = NcursesTerminal.presentSize
  }

  deinit { close() }

  /// Gives the terminal back and shows what was written to standard error meanwhile. May be called
  /// again.
  public func close() {
    guard isOpen else { return }
    awaitAnswer()
    isOpen = false
    send(filter.rest())
    curses_close()
  }

  /// Shows a frame. Only what differs from the one before goes over the wire.
  public func present(_ screen: Screen) {
    guard isOpen else { return }
    painter.paint(screen)
    sendFrame()
    if link.isOpen { askLink() }
  }

  /// Sends the whole frame again, where something else wrote on the terminal.
  public func repaint() {
    guard isOpen else { return }
    curses_repaint_next()
    painter.repaint()
    sendWholeFrame()
  }

  /// Blocks until there is input, `wakeUp` was signalled or the time is over; nil waits for ever.
  public func wait(milliseconds: Int?) -> WaitOutcome {
    guard isOpen, !isEnded else { return .ended }
    var time = milliseconds
    if !events.isEmpty { time = 0 }
    if let deadline {
      let rest = max(0, deadline - NcursesTerminal.now)
      time = min(time ?? rest, rest)
    }
    let seen = curses_wait(Int32(clamping: time ?? -1))
    if let signal = noteSignals() { return .terminated(signal: signal) }
    if seen & Int32(CURSES_ENDED) != 0 { isEnded = true }
    return isEnded ? .ended : .ready
  }

  /// Takes every event that waits, without blocking.
  public func takeEvents() -> [Event] {
    guard isOpen else { return [] }
    readInput()
    defer { events.removeAll() }
    return events
  }

  /// Whether two colours come out as different ones on a terminal of `depth`: of the basic eight,
  /// dark greys and blues are all black.
  public static func distinguishes(
    _ one: Color, from other: Color, at depth: Capabilities.ColorDepth
  ) -> Bool {
    let match = ColorMatch(depth: depth)
    return match.number(of: one) != match.number(of: other)
  }

  /// Rings the bell.
  public func ringBell() {
    guard isOpen else { return }
    curses_bell()
    sendFrame()
  }

  /// Asks the terminal to show a notification outside of the screen, the one around tmux too.
  public func notify(_ notification: DesktopNotification) {
    if isOpen {
      send(notification.sequence(isInTmux: getenv("TMUX").map { $0.pointee != 0 } == true))
    }
  }

  /// Sends text to the terminal for its clipboard. What is too long is not sent: whoever copies
  /// looks at `Clipboard.limitBytes` before saying that it was.
  public func copy(_ text: String) {
    guard isOpen, text.utf8.count <= Clipboard.limitBytes else { return }
    let clipboard = Clipboard { getenv($0).map { String(cString: $0) } }
    send(clipboard.sequence(text))
  }

  /// Asks for clicks and the wheel, or has them stay the terminal's own.
  public func setMouse(_ isOn: Bool) { if isOpen { curses_set_mouse(isOn) } }

  /// Stops the program as Ctrl-Z does, with the terminal given back meanwhile.
  public func suspend() {
    guard isOpen else { return }
    send(filter.rest())
    curses_stop()
    noteResumption()
    sendWholeFrame()
  }

  /// Sends what curses made of the frame, in one piece.
  private func sendFrame() {
    var count = 0
    guard let bytes = curses_take(&count) else { return }
    output.removeAll(keepingCapacity: true)
    filter.pass(UnsafeBufferPointer(start: bytes, count: count).span, to: &output)
    send(output)
  }

  /// The same after something else wrote on the terminal.
  private func sendWholeFrame() {
    filter.forget()
    sendFrame()
  }

  private func send(_ bytes: [UInt8]) {
    if bytes.isEmpty { return }
    bytes.withUnsafeBytes {
      curses_send($0.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
  }
}

extension NcursesTerminal {
  private func askLink() {
    guard NcursesTerminal.begins("cup", with: "\u{1B}[") else { return link.drop() }
    send(LinkQuestion.bytes)
    link.ask(at: NcursesTerminal.now)
  }

  private func awaitAnswer() {
    let end = NcursesTerminal.now + LinkQuestion.patience
    while link.isAwaited(at: NcursesTerminal.now), !isEnded,
      case let rest = end - NcursesTerminal.now, rest > 0
    {
      if curses_wait(Int32(rest)) & Int32(CURSES_ENDED) != 0 { isEnded = true }
      readInput()
    }
  }

  /// Acts on what signals asked; the number of one that asks the program to end.
  private func noteSignals() -> Int32? {
    let seen = curses_take_signals()
    if seen == 0 { return nil }
    func came(_ signal: Int32) -> Bool { seen & (1 << UInt64(signal)) != 0 }
    if let last = [SIGTERM, SIGHUP, SIGINT].first(where: came) { return last }
    if came(SIGTSTP) {
      suspend()
    } else if came(SIGCONT) {
      // The size first, so that one frame is sent and not two.
      noteResumption()
      curses_retake()
      sendWholeFrame()
    } else if came(SIGWINCH) {
      noteSize()
    }
    return nil
  }

  /// While it was stopped, no signal told of a new size.
  private func noteResumption() {
    noteSize()
    // Nobody knows for how long it stood still: what is answered now measures that.
    if link.isAwaited { link.drop() }
    events.append(.resumed)
  }

  private func noteSize() {
    let present = NcursesTerminal.presentSize
    guard present != size else { return }
    size = present
    curses_resize(Int32(present.columns), Int32(present.rows))
    painter.forget()
    events.append(.resize(present))
  }

  private func readInput() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var isNews = false
    while true {
      let count = Int(curses_read(&bytes, Int32(bytes.count)))
      if count < 0 { isEnded = true }
      if count <= 0 { break }
      isNews = true
      for event in decoder.decode(bytes[..<count], at: NcursesTerminal.now) {
        if let event = link.told(event, at: NcursesTerminal.now) { events.append(event) }
      }
    }
    if !isNews, let deadline, deadline <= NcursesTerminal.now { events += decoder.giveUp() }
    if isNews || deadline != nil {
      // An answer that comes in pieces is no Esc and what follows it.
      let patience = decoder.patience(
        escapeDelay: link.isAwaited ? max(escapeDelay, LinkQuestion.patience) : escapeDelay)
      if isNews || patience == nil { deadline = patience.map { $0 + NcursesTerminal.now } }
    }
  }
}
