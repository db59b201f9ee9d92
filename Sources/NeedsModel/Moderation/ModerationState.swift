/// Where a need stands between the person who said it and the public.
public enum ModerationState: String, Hashable, Sendable, CaseIterable {
    /// Cleared: with consent, it is in every export, count and map.
    case published
    /// Waits for a moderator: in no export, count, tile or log.
    case pending
    /// Taken out by a moderator: likewise.
    case hidden
}
