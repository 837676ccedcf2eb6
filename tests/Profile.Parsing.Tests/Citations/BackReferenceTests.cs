using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Citations;

public sealed class BackReferenceTests
{
    private const string Night = "Ann Tarn, “Night Raids: A Year on the Dam Road,” Highland Monitor, April 2, 2018.";
    private const string Day = "Bo Lund, “Day Raids,” Orsha Gazette, April 3, 2018.";
    private const string Holt = "Jan van der Holt, Roads of Orsha (Velin: North Press, 2010), 3.";
    private const string Resolution = "UN Security Council, Resolution 2100, S/RES/2100, April 25, 2013.";
    private const string Defence = "Ministry of Defence of Karsova, White Paper 2014 (Velin: North Press, 2014), 3.";
    private const string Grain = "Ann Tarn, “Grain,” Orsha Gazette, May 3, 2019.";

    [Theory]
    [InlineData("Tarn, “Night Raids: A Year on the Dam Road.”")]
    [InlineData("Tarn, “Night raids: a year on the dam road,” 12.")]
    [InlineData("Tarn, “Night Raids,” 12.")]
    [InlineData("“Night Raids.”")]
    [InlineData("Tarn, \"Night Raids\", 12.")]
    [InlineData("Tarn, “A Year on the Dam Road.”")]
    [InlineData("Tarn, op. cit., 12.")]
    [InlineData("Tarn, 12.")]
    [InlineData("Tarn, supra note 1, at 12.")]
    [InlineData("Tarn (n 1) 12.")]
    public void A_short_form_refers_to_its_full_citation(string shortForm) => Assert.Equal(1, SourcesOf.Target(Night, Day, shortForm));

    [Theory]
    [InlineData(Night, "Tarn, art. cit., 12.")]
    [InlineData(Holt, "van der Holt, Roads, 12.")]
    [InlineData(Holt, "Van der Holt, Roads of Orsha, 12.")]
    [InlineData(Resolution, "S/RES/2100, para. 4.")]
    [InlineData(Resolution, "Resolution 2100, para. 4.")]
    [InlineData(Defence, "Ministry of Defence of Karsova, 12.")]
    [InlineData(Defence, "Ministry of Defence, 12.")]
    public void A_number_a_name_with_particles_or_an_organisation_tells_the_work(string full, string shortForm) => Assert.Equal(1, SourcesOf.Target(full, Day, shortForm));

    [Theory]
    [InlineData("Lund, “Night Raids.”")]
    [InlineData("Ministry of Health, 12.")]
    [InlineData("Osk, “Night Raids.”")]
    [InlineData("Tarn, “Night Raid.”")]
    [InlineData("Osk, 12.")]
    [InlineData("Tarn, supra note 9, at 12.")]
    public void What_fits_no_work_is_not_resolved_and_told(string shortForm)
    {
        Assert.Null(SourcesOf.Target(Night, Day, shortForm));
        Assert.Equal(["source-not-resolved"], SourcesOf.Codes(Night, Day, shortForm));
    }

    [Theory]
    [InlineData("Ibid.", 2)]
    [InlineData("Ibid., 14.", 2)]
    [InlineData("Id. at 14.", 2)]
    public void Ibid_is_the_source_before(string ibid, int note) => Assert.Equal(note, SourcesOf.Target(Night, Day, ibid));

    [Fact]
    public void Ibid_behind_a_short_form_is_what_the_short_form_refers_to() => Assert.Equal(1, SourcesOf.Target(Night, Day, "Tarn, “Night Raids,” 3.", "Ibid."));

    [Fact]
    public void Ibid_passes_over_commentary() => Assert.Equal(1, SourcesOf.Target(Night, "The ministry later withdrew its report.", "Ibid."));

    [Fact]
    public void Ibid_with_nothing_before_it_is_told() => Assert.Equal(["source-not-resolved"], SourcesOf.Codes("Ibid., 3."));

    [Fact]
    public void Of_several_works_the_nearest_is_taken_and_all_are_candidates()
    {
        ProfileDocument document = SourcesOf.Notes(Night, Grain, Day, "Tarn, 12.");
        Source source = document.Footnotes[3].Sources[0];

        Assert.Equal(2, source.RefersTo);
        Assert.Equal([1, 0], source.Candidates.Select(c => c.FootnoteIndex));
        Assert.Contains(document.Diagnostics, d => d.Code == "source-ambiguous");
    }

    [Fact]
    public void A_work_cited_in_full_again_is_the_same_and_no_second_candidate()
    {
        ProfileDocument document = SourcesOf.Notes(Night, Day, Night, "Tarn, “Night Raids.”");

        Assert.Equal(new SourceReference { FootnoteIndex = 0, Source = 0 }, document.Footnotes[2].Sources[0].SameAs);
        Assert.Equal(1, document.Footnotes[3].Sources[0].RefersTo);
        Assert.Empty(document.Footnotes[3].Sources[0].Candidates);
    }

    [Theory]
    [InlineData("Osk 2014a, 12.", 1, 0)]
    [InlineData("Osk 2014b, 12.", 2, 0)]
    [InlineData("Osk (2014b).", 2, 0)]
    [InlineData("Osk 2014c, 12.", 2, 2)]
    [InlineData("Osk 2014, 12.", 2, 2)]
    public void The_letter_behind_the_year_tells_works_of_one_year_apart(string shortForm, int note, int candidates)
    {
        Source source = SourcesOf.Notes("Osk, A. (2014a). Salt and war. North Press.", "Osk, A. (2014b). Salt again. North Press.", shortForm).Footnotes[2].Sources[0];
        Assert.Equal((note, candidates), (source.RefersTo, source.Candidates.Count));
    }

    [Fact]
    public void Another_edition_is_not_the_same_work() =>
        Assert.All(SourcesOf.Notes("“Karsova,” Drovian Factbook, May 2017.", "“Karsova,” Drovian Factbook, May 2018.").Footnotes, n => Assert.Null(n.Sources[0].SameAs));

    [Fact]
    public void The_full_citation_may_come_later() => Assert.Equal(2, SourcesOf.Notes("Tarn, “Night Raids.”", Night).Footnotes[0].Sources[0].RefersTo);

    [Fact]
    public void The_second_source_of_a_note_is_told_by_its_index()
    {
        Source source = SourcesOf.Notes($"{Day[..^1]}; {Night}", "Tarn, “Night Raids.”").Footnotes[1].Sources[0];
        Assert.Equal((1, 0, 1), (source.RefersTo, source.RefersToIndex, source.RefersToSource));
    }
}
