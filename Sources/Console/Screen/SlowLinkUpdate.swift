import Catalog
import ModelViewUpdate
import Panes
import Watching

/// A slow link: less is sent over it, and less often.
enum SlowLinkUpdate {
  /// How long the answer to a question behind the first frame takes where a link is slow. It counts
  /// the way there and back, and the frame, which is about five thousand bytes.
  private static let leastMilliseconds = 700
  /// How old what is on the screen may become then, where the user did not say.
  static let refreshMilliseconds = 30_000
  /// How long a frame waits that only the poller asks for.
  static let patienceMilliseconds = 5_000
  private static let usualRefreshMilliseconds = 5_000

  /// Whether a message tells what nobody asked for just now: what the poller, the surveys and timers
  /// bring. A list that is read may be what the user waits for.
  static func isAside(_ message: Message) -> Bool {
    switch message {
    case .polled, .metrics, .topicsSurveyed, .certificatesSurveyed, .worstGroupsKnown,
      .answersLearnt, .alerting, .timeCame(.poll), .timeCame(.marks), .timeCame(.age):
      true
    default: false
    }
  }

  /// Takes how long the answer took.
  static func take(
    _ milliseconds: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard milliseconds >= leastMilliseconds, !model.terminal.isSlow else { return .none }
    let effect = turn(&model, work)
    model.notice = Notice(
      .info, SlowLinkPhrases.found(milliseconds, isRefreshChosen: model.terminal.isRefreshChosen))
    return effect
  }

  /// Sends less from now on, or as much as usual again.
  static func turn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    model.terminal.isSlow.toggle()
    let isSlow = model.terminal.isSlow
    if !model.terminal.isRefreshChosen {
      model.poller.setRefresh(
        milliseconds: Int64(isSlow ? refreshMilliseconds : usualRefreshMilliseconds))
    }
    model.notice = Notice(
      .info,
      isSlow
        ? SlowLinkPhrases.isOn(isRefreshChosen: model.terminal.isRefreshChosen)
        : SlowLinkPhrases.isOff)
    return PollRequests.askWhatIsDue(&model, work)
  }
}

/// The words for it.
enum SlowLinkPhrases {
  private static func refresh(_ isChosen: Bool) -> Phrase {
    isChosen ? Phrase(name: "") : Phrase(", refresh every 30 s", "，每 30 秒刷新")
  }
  static func isOn(isRefreshChosen: Bool) -> Phrase {
    let refresh = refresh(isRefreshChosen)
    return Phrase(
      "Less is sent to the terminal: few colours\(refresh.english)",
      "已减少向终端发送的内容：少用颜色\(refresh.chinese)")
  }
  static let isOff = Phrase(
    "As much as usual is sent to the terminal", "已恢复正常的显示与刷新")
  static func found(_ milliseconds: Int, isRefreshChosen: Bool) -> Phrase {
    let time = ValueFormat.grouped(Int64(milliseconds))
    let refresh = refresh(isRefreshChosen)
    return Phrase(
      "The link is slow (\(time) ms): fewer colours\(refresh.english); :slow switches back",
      "链路较慢（\(time) ms）：少用颜色\(refresh.chinese)；:slow 可恢复")
  }
}
