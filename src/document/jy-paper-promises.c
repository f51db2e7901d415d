/* jy-paper-promises.c - what papers say of the services that an agreement promises, and their fee
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * S57: content, way, frequency and term follow from the situation of each member.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-paper-reader.h"
#include "jy-store-agreement-members.h"
#include "jy-words.h"
#include "jy-work-signing.h"

/* One service that is given in one way, and to whom: for ten people it is said once. */
typedef struct
{
  const JyPromise *promise;
  GString *names;
  GString *packages;
  guint n_people;
} Line;

static void
line_free (gpointer data)
{
  Line *self = data;

  g_string_free (self->names, TRUE);
  g_string_free (self->packages, TRUE);
  g_free (self);
}

static void
append (GString *text, const char *name)
{
  if (*name != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "、" : "", name);
}

static Line *
get_line (GPtrArray *lines, const JyPromise *promise)
{
  Line *line;

  for (guint i = 0; i < lines->len; i++)
    {
      line = lines->pdata[i];
      if (line->promise->is_negotiated == promise->is_negotiated &&
          (line->promise->resident == 0) == (promise->resident == 0) &&
          g_str_equal (line->promise->item, promise->item) &&
          g_str_equal (line->promise->when, promise->when))
        return line;
    }

  line = g_new0 (Line, 1);
  line->promise = promise;
  line->names = g_string_new (NULL);
  line->packages = g_string_new (NULL);
  g_ptr_array_add (lines, line);

  return line;
}

const JyStoredPackage *
jy_paper_reader_find_package (JyPaperReader *self, const GPtrArray *covered, gint64 resident)
{
  for (guint i = 0; covered != NULL && i < covered->len; i++)
    {
      const JyStoredAgreementMember *member = covered->pdata[i];

      if (member->resident == resident)
        return jy_paper_reader_find (self->packages, member->package);
    }

  return NULL;
}

static guint
count_covered (const GPtrArray *covered, const GDate *ended_on)
{
  guint n = 0;

  for (guint i = 0; i < covered->len; i++)
    n += jy_stored_agreement_member_stays (covered->pdata[i], ended_on);

  return n;
}

static void
add_line (JyPaperFacts *facts, const Line *line, guint n_covered)
{
  JyPaperFacts *row = jy_paper_facts_add_row (facts, "services");
  const char *who = line->names->str;

  if (line->promise->resident == 0)
    who = jy_words_get (NULL, N_("the whole family"));
  else if (line->n_people == n_covered && n_covered > 1)
    who = jy_words_get (NULL, N_("each member"));
  jy_paper_facts_set (row, "service.member", who);
  jy_paper_facts_set (row, "service.package",
                      line->promise->is_negotiated ? jy_words_get (NULL, N_("agreed separately"))
                                                   : line->packages->str);
  jy_paper_facts_set (row, "service.name", line->promise->item);
  jy_paper_facts_set (row, "service.times", line->promise->when);
}

/* "Primary (free), Full (120.00 yuan a year)", each package once. */
static void
set_packages (JyPaperReader *self, JyPaperFacts *facts, const GPtrArray *covered)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->packages->len; i++)
    {
      const JyStoredPackage *package = self->packages->pdata[i];
      g_autofree char *fee = NULL;
      guint n = 0;

      for (guint m = 0; m < covered->len; m++)
        n += ((const JyStoredAgreementMember *) covered->pdata[m])->package == package->id;
      if (n == 0)
        continue;
      if (package->price > 0)
        fee = g_strdup_printf (jy_words_get (NULL, N_("%.2f yuan a year each")),
                               (double) package->price / 100);
      g_string_append_printf (text, "%s%s（%s）", text->len > 0 ? "、" : "", package->name,
                              fee != NULL ? fee : jy_words_get (NULL, N_("free")));
    }
  jy_paper_facts_set (facts, "agreement.packages", text->str);
}

gboolean
jy_paper_reader_set_promises (JyPaperReader *self,
                              JyPaperFacts *facts,
                              const JyStoredAgreement *agreement,
                              const GPtrArray *covered,
                              GError **error)
{
  gint64 id = agreement->id;
  g_autoptr (GPtrArray) promises = jy_work_list_promises (self->work, &id, error);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (line_free);
  guint n_covered = count_covered (covered, &agreement->ended_on);

  if (promises == NULL)
    return FALSE;

  for (guint i = 0; i < promises->len; i++)
    {
      const JyPromise *promise = promises->pdata[i];
      Line *line = get_line (lines, promise);
      const JyStoredPackage *package =
        jy_paper_reader_find_package (self, covered, promise->resident);

      append (line->names, promise->name);
      line->n_people++;
      if (package != NULL && g_strstr_len (line->packages->str, -1, package->name) == NULL)
        append (line->packages, package->name);
    }
  for (guint i = 0; i < lines->len; i++)
    add_line (facts, lines->pdata[i], n_covered);
  set_packages (self, facts, covered);

  return TRUE;
}
