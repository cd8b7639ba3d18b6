import Catalog
import Changing
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import TerminalUI

/// What is done with an instance beside its form: its protection, who may reach it, where it came
/// from.
enum InstanceCommands {
  static let all: [Command] = [
    Command(
      "protection", Phrase("Toggle deletion protection", "开关删除保护"),
      keys: [.character("A")], places: .main,
      availability: protection,
      perform: { InlineEditUpdate.turn(protectionParameter, &$0, $1) }),
    Command(
      "access-rules", Phrase("Edit the public access rules", "修改公网访问规则"),
      keys: [.character("I")], places: [.list], footer: Phrase("access rules", "访问规则"),
      availability: { model in
        guard let resource = model.top?.location.resource,
          resource == .endpoints || resource == .ipRules
        else { return .hidden }
        return ChangePermission.refusal(
          of: ModifyInstanceEndpoint.id, instanceID: model.top?.location.instanceID, in: model
        ).map { .disabled($0) } ?? .available
      },
      perform: { model, work in
        ActionForms.form(of: ModifyInstanceEndpoint.id).map {
          FormOpeningUpdate.open($0, &model, work)
        } ?? .none
      }),
    Command(
      "migrations", Phrase("Migrations and their topics", "查看迁移任务"),
      keys: [.character("N")], places: [.list],
      availability: { model in
        guard model.top?.location.resource == .instances else { return .hidden }
        return model.dialectRefusal(DescribeSmoothMigrationTaskList.id).map { .disabled($0) }
          ?? .available
      },
      perform: { model, work in
        NavigationUpdate.open(Location(.migrations), &model, work)
      }),
  ]

  private static let protectionParameter = "EnableDeletionProtection"

  /// What is not known is not turned over.
  private static let protection: @Sendable (ConsoleModel) -> Command.Availability = { model in
    guard model.top?.location.resource == .instances else { return .hidden }
    let subjects = InlineEditSubject.all(in: model)
    guard let first = subjects.first else {
      return .disabled(Phrases.nothingSelected)
    }
    if let why = ChangePermission.refusal(of: ModifyInstance.id, first.target, in: model) {
      return .disabled(why)
    }
    let isKnown = subjects.allSatisfy { $0.seen[protectionParameter] != nil }
    return isKnown ? .available : .disabled(InstancePhrases.protectionUnknown)
  }
}
