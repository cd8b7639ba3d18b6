// Watching: what is known of a region and what is worth a look. The poller that decides what is
// asked when, samples and histories, findings, alerts, and what the user keeps in view. All of it
// is values with pure functions. Panes, Console and the executable import it. It must not know a
// screen or a change, and asks nobody by itself.
