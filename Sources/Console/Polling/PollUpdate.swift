import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import Watching

/// What polls came to.
enum PollUpdate {
  /// Takes what polls came to. An answer of another region is dropped.
  static func take(
    _ answer: PollAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard answer.region == model.session.region else { return .none }
    let moment = work.moment
    let oldFailure = model.watch.failure
    learn(answer, &model, at: moment)
    model.watch.mqttDialect = model.dialects.mqtt
    // In the order of asking, so that what is learnt comes in the same order in every run.
    for target in model.poller.ordered(answer.results.keys) {
      guard let result = answer.results[target] else { continue }
      model.watch.take(target, result, at: moment, jitter: answer.jitter)
    }
    measure(answer, &model, at: moment)
    reportFailures(answer, &model)
    BoardUpdate.tell(oldFailure, &model)
    // Alerts are told in the words of what is found, and the board counts what fires.
    model.watch.judge(at: moment)
    let alerts = AlertUpdate.take(answer.results.keys, &model, work)
    BoardUpdate.fill(&model, at: moment)
    RegionListing.fill(&model, at: moment)
    let hasListed = answer.results.keys.contains(.mqttInstances)
    return AnswersUpdate.begin(&model, work) + WorstGroupUpdate.begin(&model, work)
      + (hasListed ? ClientListing.watchAll(&model, work) : .none)
      + alerts + MuteUpdate.keep(model.session.region, &model, work)
      + PollRequests.scheduleNextLook(model, work)
      + HighlightUpdate.schedule(model)
  }

  /// What there is at all tells which products a region has.
  private static func learn(
    _ answer: PollAnswer, _ model: inout ConsoleModel, at moment: Moment
  ) {
    for target in [PollTarget.instances, .mqttInstances] {
      switch answer.results[target] {
      case .success(let polled)?:
        for refusal in polled.refusals {
          model.answers.learn(refusal, in: answer.region, at: moment)
        }
        model.answers.learnAnswer(
          to: polled.action ?? target.action, in: answer.region, at: moment)
      case .failure(let error)?: model.answers.learn(error, in: answer.region, at: moment)
      case nil: break
      }
    }
  }

  /// Puts what was measured into every list that has the rows.
  private static func measure(
    _ answer: PollAnswer, _ model: inout ConsoleModel, at moment: Moment
  ) {
    var rows: [Location: [String: Result<Sample, CloudError>]] = [:]
    for (target, result) in answer.results {
      guard let row = target.row else { continue }
      switch result {
      case .success(let polled):
        guard let sample = polled.sample(takenAt: moment) else { continue }
        rows[row.location, default: [:]][row.id] = .success(sample)
      case .failure(let error): rows[row.location, default: [:]][row.id] = .failure(error)
      }
    }
    let watch = model.watch
    for pane in model.panes where pane.list != nil {
      guard let results = rows[pane.location] ?? RegionListing.results(rows, pane.location.resource)
      else { continue }
      // Rows do not move under a line that is typed in.
      if model.isEditedInPlace, pane.id == model.top?.id { continue }
      _ = model.changeList(paneID: pane.id) { $0.take(results, known: watch) }
    }
  }

  /// Says what of the screen could not be asked, until it answers again.
  private static func reportFailures(_ answer: PollAnswer, _ model: inout ConsoleModel) {
    let results = model.poller.visible.compactMap { answer.results[$0] }
    let failures = results.compactMap { result in
      if case .failure(let error) = result { error } else { nil }
    }
    if let error = failures.first(where: { $0.kind != .cancelled && !isAnswer($0) }) {
      model.tellFailure(error)
    } else if failures.isEmpty, !results.isEmpty {
      model.forgetFailure()
    }
  }

  /// That a thing is not there is an answer about it, shown in its row, not a failure.
  private static func isAnswer(_ error: CloudError) -> Bool {
    error.code?.hasPrefix("ResourceNotFound") == true
  }
}
