package import Catalog
import ModelViewUpdate
import TencentCloud
import Watching

/// Which groups were the worst when a region was looked at last.
package struct WorstGroupAnswer: Sendable {
  package let region: String
  package let worst: [GroupKey]
}

/// Begins a first look with what was the worst last time, and keeps what is the worst now for the
/// next: which groups are behind cannot be known before they were asked.
enum WorstGroupUpdate {
  /// How often they are kept once the first look is through, in milliseconds.
  static let keepMilliseconds: Int64 = 600_000

  /// Reads them once the region has answered anything: the first frame waits for no file.
  static func begin(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let region = model.session.region
    guard let store = work.environment.worstGroups, model.poller.firstRound?.isUnderWay == true,
      model.worstGroupsRegion != region
    else { return .none }
    model.worstGroupsRegion = region
    model.worstGroupsKeptAt = nil
    let now = work.moment.unixSeconds
    return .run("worst groups") { [environment = work.environment] send in
      let place = AnswerPlace(await environment.client(region).configuration)
      let worst = await store.read(place, now)
      if !worst.isEmpty { send(.worstGroupsKnown(WorstGroupAnswer(region: region, worst: worst))) }
    }
  }

  static func take(_ answer: WorstGroupAnswer, _ model: inout ConsoleModel) -> Effect<Message> {
    if answer.region == model.session.region { model.poller.remember(answer.worst) }
    return .none
  }

  /// Keeps them when the first look is through, and again from time to time.
  static func keep(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let store = work.environment.worstGroups, let round = model.poller.firstRound,
      !round.isUnderWay
    else { return .none }
    if let last = model.worstGroupsKeptAt, work.moment.milliseconds(since: last) < keepMilliseconds
    {
      return .none
    }
    model.worstGroupsKeptAt = work.moment
    let (region, worst) = (model.session.region, model.watch.worstGroups)
    let now = work.moment.unixSeconds
    return .run("keep worst groups") { [environment = work.environment] _ in
      await store.keep(worst, AnswerPlace(await environment.client(region).configuration), now)
    }
  }
}
