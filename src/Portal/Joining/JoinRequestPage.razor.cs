namespace Partnership.Portal.Joining;

/// <summary>One request to join, and what came of it.</summary>
public sealed partial class JoinRequestPage;
