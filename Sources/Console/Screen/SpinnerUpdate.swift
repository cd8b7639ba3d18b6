import ModelViewUpdate

/// The turning mark while something is waited for.
enum SpinnerUpdate {
  /// Waits for its next frame, where something on the screen loads.
  static func start(_ model: ConsoleModel) -> Effect<Message> {
    if model.terminal.isSlow || !model.isLoading { return .none }
    return .after("spinner", milliseconds: 300, .timeCame(.spinner))
  }

  /// Shows its next frame.
  static func turn(_ model: inout ConsoleModel) -> Effect<Message> {
    model.spinnerFrame += 1
    return start(model)
  }
}
