package import Catalog
package import TencentCloud

/// Fills forms: with what they are about, then with the values that the thing has now.
package enum FormFilling {
  /// A form of the console as it opens.
  /// - Parameters:
  ///   - dialect: The one that the region speaks; nil where that is not known.
  ///   - timeZone: The one in which times are read and typed; nil where they stay numbers.
  package static func pane(
    _ form: ActionForm, _ action: ActionDescriptor, _ place: FormPlace, in dialect: Dialect? = nil,
    timeZone: TimeZoneRule? = nil
  ) -> FormPane {
    var pane = FormPane(
      location: place.location, form: form, action: action,
      target: title(form, place) ?? place.rowID ?? place.instanceID,
      fields: fields(action, place, isFixed: true, in: dialect, timeZone))
    for index in pane.fields.fields.indices {
      let name = pane.fields.fields[index].descriptor.name
      pane.fields.fields[index].isBase64 = form.base64.contains(name)
    }
    let isShown =
      [.modify, .delete].contains(form.purpose) || form.readBack?.implied.isEmpty == false
    if isShown, let row = place.row {
      pane.fill(row.presentValues(Resources.resource(place.location.resource)))
    }
    pane.focus = pane.firstFocus
    return pane
  }

  /// What people call the row, where its name is a number or a digest.
  private static func title(_ form: ActionForm, _ place: FormPlace) -> String? {
    guard form.target == .row, let field = form.readBack?.recipe.titleField,
      case .string(let text)? = place.row?.presentValues(
        Resources.resource(place.location.resource))[field], !text.isEmpty
    else { return nil }
    return text
  }

  /// The form of any action: what is around is proposed, and may be changed.
  package static func call(
    _ action: ActionDescriptor, _ place: FormPlace, in dialect: Dialect? = nil,
    timeZone: TimeZoneRule? = nil
  ) -> FormPane {
    var pane = FormPane(
      location: place.location, form: nil, action: action, target: nil,
      fields: fields(action, place, isFixed: false, in: dialect, timeZone))
    pane.focus = pane.firstFocus
    return pane
  }

  private static func fields(
    _ action: ActionDescriptor, _ place: FormPlace, isFixed: Bool, in dialect: Dialect?,
    _ timeZone: TimeZoneRule?
  ) -> FormFields {
    FormFields(
      fields: action.parameters.map { parameter in
        var field = FormField(
          parameter, of: action.id.service, in: dialect, timeZone: timeZone)
        // Some actions call the thing by another name than its list does.
        let own = isFixed && action.nameParameters == [parameter.name] ? place.rowID : nil
        if let name = place.identity(parameter.name) ?? own {
          field.set(name)
          field.isFixed = isFixed
        } else if let proposal = FormProposals.value(parameter.name, of: action) {
          field.set(proposal)
        }
        field.markAsOpened()
        return field
      })
  }

  /// Puts the present values in. What the user has changed meanwhile stays as it is typed.
  static func fill(_ form: inout FormFields, _ what: ActionForm?, _ values: [String: JSONValue]) {
    for index in form.fields.indices where !form.fields[index].isFixed {
      let name = form.fields[index].descriptor.name
      guard let value = values[name] ?? what?.aliases[name].flatMap({ values[$0] }) else {
        continue
      }
      form.fields[index].fill(value)
    }
  }
}

extension FormField {
  /// Puts other items in place of those that were given, as if the user had.
  package mutating func replaceItems(_ value: JSONValue?) {
    var other = self
    other.markAsOpened()
    other.fill(value ?? .array([]))
    content = other.content
  }

  fileprivate mutating func fill(_ value: JSONValue) {
    let isUntouched = !isChanged
    if case .items = content {
      guard case .array(let items) = value, isUntouched else { return }
      content = .items(
        items.map { item in
          var members = emptyItem
          for index in members.indices {
            if let value = item[members[index].descriptor.name] { members[index].fill(value) }
          }
          return members
        })
      present = value.compact
      markAsOpened()
      return
    }
    // A secret comes masked or not at all: it is never written back.
    guard !descriptor.isSecret, var text = typedText(value) else { return }
    presentTime = timeZone == nil ? nil : time(value)?.number
    if isBase64 {
      // What cannot be read is left as it came, and sent so.
      if let decoded = Base64Text.decoded(text) { text = decoded } else { isBase64 = false }
    }
    present = text
    if isUntouched {
      set(text)
      markAsOpened()
    }
  }
}

extension FormField {
  /// A value as it is typed: a time by the clock. Nil where it cannot be typed.
  func typedText(_ value: JSONValue) -> String? {
    guard let timeZone, let time = time(value) else { return value.typedText }
    return ValueFormat.time(time.unixMilliseconds, in: timeZone)
  }

  /// The time that a number stands for; nil where it is none.
  private func time(_ value: JSONValue) -> (number: Int64, unixMilliseconds: Int64)? {
    guard let unit = descriptor.timeUnit, !descriptor.isList, case .integer(let number) = value,
      number > 0, descriptor.timeException.map(Int64.init) != number
    else { return nil }
    return (number, unit == .seconds ? number * 1000 : number)
  }
}

extension Row {
  /// The values of a row by their names in the API.
  package func presentValues(_ resource: Resource) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    for (field, value) in zip(resource.fields, values) {
      switch value {
      case .text(let text), .token(let text): found[field.name] = .string(text)
      case .integer(let number): found[field.name] = .integer(number)
      case .number(let number): found[field.name] = .number(number)
      case .flag(let flag): found[field.name] = .bool(flag)
      case .structure(let json): found[field.name] = json
      case .unknown, .time, .roughTime, .secret: continue
      }
    }
    return found
  }
}

extension FormPane {
  /// The instance that the call is about.
  package var instanceID: String? {
    fields.fields.first { $0.descriptor.name == "InstanceId" }?.text
  }

  /// Puts present values in, by their names in the API: the user sees them from now on.
  package mutating func fill(_ values: [String: JSONValue]) {
    FormFilling.fill(&fields, form, values)
    for name in ReadBack.of(action.id)?.recipe.fields ?? [] {
      if let value = values[name] ?? form?.aliases[name].flatMap({ values[$0] }) {
        seen[name] = value
      }
    }
  }
}
