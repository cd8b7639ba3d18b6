import ModelViewUpdate

/// What stands on the screen is read again at once, since it was changed or the user wants it.
enum RereadUpdate {
  /// Reads what the pane on top shows.
  static func rereadTop(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top else { return .none }
    switch pane.content {
    case .list:
      return ListRequests.reload(&model, work, paneID: pane.id)
        + PollRequests.askWhatIsDue(&model, work)
    case .detail: return DetailUpdate.reload(&model, work)
    case .permissions: return PermissionsUpdate.reload(&model, work)
    case .form, .batch: return .none
    }
  }
}
