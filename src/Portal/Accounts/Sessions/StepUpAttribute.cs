namespace Partnership.Portal.Accounts.Sessions;

/// <summary>
/// Put on a page for which being signed in is not enough: whoever opens it or sends its form has proved within the last
/// ten minutes who they are, or does so first. What they typed comes back then.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StepUpAttribute : Attribute;
