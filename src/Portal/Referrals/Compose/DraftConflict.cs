namespace Partnership.Portal.Referrals.Compose;

/// <summary>A field that was changed in two ways: what was typed here, what is saved, and what was chosen of the two.</summary>
public sealed record DraftConflict(string Field, string Label, string Typed, string Saved, string Chosen);
