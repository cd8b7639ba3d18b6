package import Catalog
import TencentCloud

/// What the board says where it has nothing to show.
extension Phrases {
  /// What the board says without findings. That nothing needs a look, only once all was looked at.
  /// - Parameter pinProblem: why the pins could not be read, where they could not.
  package static func emptyBoard(
    _ progress: BoardProgress, _ session: Session, _ keys: KeyLabels, pinProblem: String? = nil
  ) -> Phrase? {
    let rest = nothingFound(progress, session, keys)
    guard let pinProblem else { return rest }
    let pins = PinPhrases.notRead(pinProblem)
    return Phrase(
      rest.map { "\(pins.english)\n\n\($0.english)" } ?? pins.english,
      rest.map { "\(pins.chinese)\n\n\($0.chinese)" } ?? pins.chinese)
  }

  private static func nothingFound(
    _ progress: BoardProgress, _ session: Session, _ keys: KeyLabels
  ) -> Phrase? {
    let (next, again) = (keys["next-tab"], keys["refresh"])
    if !progress.isListed {
      return Phrase(
        "Reading the instances in \(session.region).", "正在读取 \(session.region) 的实例。")
    }
    if progress.isNothingOffered {
      return Phrase(
        "\(session.region) offers neither RocketMQ nor MQTT. :region and a name switch to another "
          + "region; \(again) asks again.",
        "\(session.region) 不提供 RocketMQ 与 MQTT。用 :region 加地域名切换到其他地域，按 \(again) 重新查询。")
    }
    if progress.instanceCount == 0 { return noInstance(session) }
    if !progress.isWhole {
      let groups = groupsMeasured(progress)
      return Phrase(
        "Nothing found so far: \(groups.english) measured. \(next) shows the instances.",
        "暂未发现问题：已测量 \(groups.chinese)。按 \(next) 查看实例。")
    }
    if progress.failedCount == 0 { return nil }
    let why =
      progress.failure.map(ErrorPhrases.phrase(_:)) ?? Phrase("no response.", "未收到响应。")
    return Phrase(
      "No problems in what responded, but \(progress.failedCount) did not: "
        + "\(why.english)\n\n\(again) retries. \(next) shows the instances.",
      "已响应的部分无异常，但有 \(progress.failedCount) 项未能读取：\(why.chinese)\n\n"
        + "按 \(again) 重新读取，按 \(next) 查看实例。")
  }

  private static func noInstance(_ session: Session) -> Phrase {
    let buying = session.isReadOnly || session.gate != .open ? "" : " :create-instance buys one."
    let buyingInChinese =
      session.isReadOnly || session.gate != .open ? "" : "用 :create-instance 购买实例。"
    return Phrase(
      "No instances in \(session.region). :region and a name switch to another region."
        + buying,
      "\(session.region) 没有实例。用 :region 加地域名切换到其他地域。" + buyingInChinese)
  }
}
