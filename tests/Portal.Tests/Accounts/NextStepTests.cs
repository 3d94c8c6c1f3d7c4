using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Tests.Accounts;

/// <summary>No session without a second factor, whatever else there is.</summary>
public sealed class NextStepTests
{
    [Theory]
    [InlineData(null, false, true, 0, "SetUp")]
    [InlineData(null, true, false, 1, "SetUp")]
    [InlineData("Password", false, false, 1, "SetUp")]
    [InlineData("Password", false, true, 0, "SetUp")]
    [InlineData("Password", true, false, 1, "Code")]
    [InlineData("Password", true, true, 3, "Code")]
    [InlineData("PasswordAndCode", true, true, 0, "AcceptInvitation")]
    [InlineData("Passkey", true, true, 2, "AcceptInvitation")]
    [InlineData("Passkey", true, false, 0, "NoMembership")]
    [InlineData("PasswordAndRecoveryCode", true, false, 1, "Begin")]
    [InlineData("PasswordAndPasskey", true, false, 1, "Begin")]
    [InlineData("PasswordAndCode", true, false, 2, "ChooseOrganisation")]
    public void Of_WhatStands_IsWhatIsMissing(string? proved, bool hasSecondFactor, bool isInvited, int memberships, string step) =>
        NextStep.Of(Parse(proved), hasSecondFactor, isInvited, memberships).ToString().ShouldBe(step);

    [Fact]
    public void Of_APasswordAlone_NeverBegins()
    {
        foreach (var hasSecondFactor in (bool[])[true, false])
        {
            for (var memberships = 0; memberships <= 3; memberships++)
                NextStep.Of(Means.Password, hasSecondFactor, isInvited: false, memberships).ShouldBeOneOf(Step.SetUp, Step.Code);
        }
    }

    private static Means? Parse(string? means) => means is null ? null : Enum.Parse<Means>(means);
}
