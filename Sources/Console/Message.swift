package import Catalog
package import Changing
package import Panes
package import TencentCloud
package import TerminalUI
package import Watching

/// Something that happened: the only thing that changes the model.
package enum Message: Sendable {
  /// The program starts.
  case started
  /// A key was pressed.
  case keyPressed(KeyPress)
  /// Text was pasted.
  case pasted(String)
  /// The terminal answered a question, so long after it was sent.
  case linkMeasured(milliseconds: Int)
  /// A program was given what was copied; what went wrong.
  case copied(Phrase?)
  /// The mouse was used.
  case mouseUsed(Mouse)
  /// The terminal has a new size.
  case resized(Size)
  /// The terminal gained or lost focus.
  case focusChanged(Bool)
  /// The program goes on after it was stopped.
  case resumed
  /// A list answered.
  case listed(ListAnswer)
  /// A detail answered.
  case described(DetailAnswer)
  /// A call that a form sent was answered.
  case called(CallAnswer)
  /// Something happened to a change under way.
  case changed(ChangeMessage)
  /// The present values of what a form is about.
  case presentRead(PresentAnswer)
  /// What is known of the thing that a review is about.
  case factsRead(FactsAnswer)
  /// A part of the permission matrix was read.
  case permissionsRead(PermissionsAnswer)
  /// Something was learnt of the topics of a group.
  case groupTopics(GroupTopicsAnswer)
  /// What `monitor` was asked for was answered.
  case metrics(MetricAnswer)
  /// What the survey of topics asked for was answered.
  case topicsSurveyed(TopicSurveyAnswer)
  /// What an MQTT instance said of its certificates.
  case certificatesSurveyed(CertificateAnswer)
  /// Two things that are compared were answered.
  case compared(CompareAnswer)
  /// What may explain why a group is behind was answered.
  case explained(ExplainAnswer)
  /// What the poller asked for was answered.
  case polled(PollAnswer)
  /// The ids that the user keeps were read or written.
  case clientsKept(KeptAnswer<String>)
  /// Something was learnt of what a region answers.
  case answersLearnt(AnswersAnswer)
  /// It is known which groups were the worst last time.
  case worstGroupsKnown(WorstGroupAnswer)
  /// What became of an alert's command.
  case alerting(AlertMessage)
  /// What became of a file.
  case writing(WriteAnswer)
  /// What the user pinned was read or written.
  case pinning(KeptAnswer<Pin>)
  /// What the user muted was read, written or decided.
  case muting(MuteMessage)
  /// How lists are looked at was read or written.
  case viewsKept(KeptAnswer<ViewChoice>)
  /// The themes to choose from were read.
  case themesRead([Theme])
  /// The service said who the user is.
  case identified(Phrase)
  /// What became of keys that had to be renewed.
  case credentialTold(CredentialNews)
  /// The journal was read.
  case journalRead(JournalAnswer)
  /// A time came.
  case timeCame(ConsoleTimer)
}

extension Message {
  /// Whether it ends a call that the user asked for. Lists and details count theirs themselves.
  var isAnswerToUser: Bool {
    switch self {
    case .called, .changed, .presentRead, .factsRead, .permissionsRead: true
    default: false
    }
  }
}

/// What is waited for.
package enum ConsoleTimer: String, Sendable {
  /// Rows that were scrolled to.
  case settle
  /// The next frame of the turning mark.
  case spinner
  /// The poller's next look at what is due.
  case poll
  /// Marks of what changed are over.
  case marks
  /// What is on the screen grew older although nothing is asked.
  case age
  /// The header's clock shows the next minute.
  case minute
  /// The next step in looking for the topics of a group.
  case groupTopics
  /// The end of the time for which a secret is shown.
  case secret
  /// The end of the time for which a confirmation waits for what its change means.
  case impact
}

/// The answer to a list's request. One that no longer matches its pane is dropped.
package struct ListAnswer: Sendable {
  /// What arrived.
  package enum Content: Sendable {
    /// Rows.
    case page(ListPage)
    /// What was read is not the whole list, in which way.
    case flawed(CloudError)
    /// The end: whether every page was read, or why not.
    case finished(Result<Bool, CloudError>)
  }

  /// The pane that asked.
  package let paneID: Int
  /// Its generation when it asked.
  package let generation: Int
  /// What arrived.
  package let content: Content
}

/// What was read of a form's thing when the form opened.
package struct PresentAnswer: Sendable {
  /// The pane that asked.
  package let paneID: Int
  /// What the reading said.
  package let result: Result<ReadBackReading, CloudError>
}

/// What was learnt of a change while it is reviewed.
package struct FactsAnswer: Sendable {
  /// The pane that asked.
  package let paneID: Int
  /// Which change of the review it is about.
  package let item: Int
  /// What the reading said.
  package let result: Result<ReadBackReading, CloudError>
  /// What it means, as far as it is known.
  package let impact: Impact
}

/// The answer to a form's call.
package struct CallAnswer: Sendable {
  /// The pane that asked.
  package let paneID: Int
  /// The action.
  package let action: ActionID
  /// What the service said.
  package let result: Result<CallReply, CloudError>
}

/// What the poller learnt.
package struct PollAnswer: Sendable {
  /// The region that was asked.
  package let region: String
  /// Facts or the failure of each target that has answered.
  package let results: [PollTarget: Result<Polled, CloudError>]
  /// From 0 to 1, drawn anew: it spreads what failed.
  package let jitter: Double
}
