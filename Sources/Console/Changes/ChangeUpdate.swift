import Catalog
import Changing
import ModelViewUpdate
import TencentCloud
import Watching

/// Makes changes: the one way for all of them. What came of one is told to its owner by the root.
enum ChangeUpdate {
  /// Begins a change that the user has confirmed.
  static func start(
    _ change: Change, owner: ChangeOwner, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let number = model.changes.nextNumber
    model.changes.nextNumber += 1
    let job = ChangeJob(run: ChangeRun(change), owner: owner, region: model.session.region)
    if let error = model.guardError(change) {
      model.changes.end(job, .refused(error))
      return .none
    }
    model.changes.jobs[number] = job
    return advance(number, .confirmed, &model, work)
  }

  /// Takes what happened to one.
  static func take(
    _ message: ChangeMessage, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    advance(message.number, message.event, &model, work)
  }

  /// Does not wait any longer: before the call nothing is sent, after it nothing is read.
  static func cancel(
    _ number: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let job = model.changes.jobs[number] else { return .none }
    let effects = ChangeEffects(environment: work.environment, number: number, job: job)
    return effects.cancelled + advance(number, .cancelled, &model, work)
  }

  private static func advance(
    _ number: Int, _ event: ChangeEvent, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard var job = model.changes.jobs[number] else { return .none }
    let request = job.run.take(event)
    model.changes.jobs[number] = job
    if case .verifying(_, attempt: 0) = job.run.step { noteReset(job.run.change, &model) }
    let effects = ChangeEffects(environment: work.environment, number: number, job: job)
    if let request { return effects.perform(request) }
    guard let outcome = job.run.outcome else { return .none }
    model.changes.jobs[number] = nil
    if outcome.isMade {
      model.changes.note(effects.record(job.run.before?.values ?? [:]), by: job.owner)
      noteReset(job.run.change, &model)
    }
    model.changes.end(job, outcome)
    return .none
  }

  private static func noteReset(_ change: Change, _ model: inout ConsoleModel) {
    guard change.isOffsetReset, let instanceID = change.parameters["InstanceId"]?.typedText,
      let group = change.parameters["ConsumerGroup"]?.typedText
    else { return }
    model.watch.noteReset(GroupKey(instanceID: instanceID, name: group), at: model.moment)
  }
}
