using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Json;

public sealed class ReadingTests
{
    [Fact]
    public void A_document_with_every_member_comes_back_from_its_json() =>
        Assert.Equal(CompleteDocument.Json, ProfileJson.Write(ProfileJson.Read(CompleteDocument.Json), indented: true) + "\n");

    [Fact]
    public void What_is_read_has_the_values_that_were_written()
    {
        ProfileDocument document = ProfileJson.Read(CompleteDocument.Json);

        Assert.Equal(CompleteDocument.Make().Source, document.Source);
        Assert.Equal(new CalendarDate(2018, 6, 30), document.ReferenceDate);
        Assert.Equal(CompleteDocument.Make().Citations, document.Citations);
        Assert.Equal([DatePart.Year, DatePart.Month], document.Dates[1].Inferred);
        Assert.Equal(new CalendarDate(-479, 1, 1), document.Dates[1].Earliest);
        Assert.Same(document.Dates[0], document.DateOf(document.Casualties[0]));
        Assert.Equal("Velin Gazette, 3 May 2014.", Assert.Single(document.FootnotesOf(document.Casualties[0])).Text);
        Assert.Equal(["s1", "s2"], document.Descendants().Select(s => s.Id));
    }

    [Fact]
    public void Strings_bytes_streams_and_elements_read_the_same()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(CompleteDocument.Json);
        using var stream = new MemoryStream(bytes);
        using JsonDocument parsed = JsonDocument.Parse(bytes);

        Assert.Equal(CompleteDocument.Json, Rewritten(ProfileJson.Read(bytes)));
        Assert.Equal(CompleteDocument.Json, Rewritten(ProfileJson.Read(stream)));
        Assert.Equal(CompleteDocument.Json, Rewritten(ProfileJson.Read(parsed.RootElement)));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        Assert.Equal(CompleteDocument.Json, Rewritten(ProfileJson.Read("\uFEFF" + CompleteDocument.Json)));
        Assert.Equal(CompleteDocument.Json, Rewritten(ProfileJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(CompleteDocument.Json)])));
    }

    [Fact]
    public void A_document_stays_whole_after_the_json_it_was_read_from_is_gone()
    {
        ProfileDocument document;
        using (JsonDocument parsed = JsonDocument.Parse(CompleteDocument.Json)) document = ProfileJson.Read(parsed.RootElement);
        Assert.Equal(CompleteDocument.Json, Rewritten(document));
    }

    [Fact]
    public void Members_that_are_not_known_are_passed_over_at_every_level()
    {
        JsonNode json = JsonNode.Parse(CompleteDocument.Json)!;
        foreach (JsonObject item in Objects(json).ToList())
        {
            item.Insert(0, "future", new JsonObject { ["span"] = "none", ["\uFFFD"] = new JsonArray(null, true, 1.5) });
            item["Text"] = 5;
        }
        Assert.Equal(CompleteDocument.Json, Rewritten(ProfileJson.Read(json.ToJsonString())));
    }

    [Fact]
    public void Null_reads_as_absent_at_every_level()
    {
        JsonNode json = JsonNode.Parse(CompleteDocument.Json)!;
        string[] names = [.. Objects(json).SelectMany(o => o.Select(m => m.Key)).Distinct()];
        foreach (JsonObject item in Objects(json).ToList())
        {
            foreach (string absent in names.Where(n => !item.ContainsKey(n))) item[absent] = null;
        }
        Assert.Equal(CompleteDocument.Json, Rewritten(ProfileJson.Read(json.ToJsonString())));
    }

    [Fact]
    public void Lists_and_options_may_be_absent()
    {
        ProfileDocument document = ProfileJson.Read("""{"schemaVersion":"1.0","generator":"g","source":{"mediaType":"text/plain","length":4},"offsetUnit":"utf-16","text":"Tesk","dates":null}""");

        Assert.Empty(document.Dates);
        Assert.Empty(document.Sections);
        Assert.Equal(new AppliedOptions(), document.Options);
    }

    [Fact]
    public void A_later_minor_version_is_read_and_the_generator_kept()
    {
        string json = CompleteDocument.Json.Replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.7\"").Replace("Profile.Parsing/0.1.0", "Other/3.2");
        Assert.Equal("Other/3.2", ProfileJson.Read(json).Generator);
    }

    [Fact]
    public void The_order_of_members_does_not_matter()
    {
        JsonObject json = JsonNode.Parse(CompleteDocument.Json)!.AsObject();
        var reversed = new JsonObject(json.Reverse().Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
        Assert.Equal(CompleteDocument.Json, Rewritten(ProfileJson.Read(reversed.ToJsonString())));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("json", () => ProfileJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>("utf8Json", () => ProfileJson.Read((Stream)null!));
    }

    private static string Rewritten(ProfileDocument document) => ProfileJson.Write(document, indented: true) + "\n";

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.Select(m => m.Value).SelectMany(Objects).Prepend(item),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
