// Changing: a change from its review to the journal and back. What is compared, guarded, called
// once, verified, recorded and taken back. Panes, Console and the executable import it. It must not
// know a screen or a poll.
