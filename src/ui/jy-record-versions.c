/* jy-record-versions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-versions.h"

#include <glib/gi18n.h>

#include "jy-answer-words.h"
#include "jy-moment.h"
#include "jy-outcome.h"
#include "jy-work-history.h"

static void
append_line (GString *text, const char *label, const char *before, const char *after)
{
  /* Translators: what was changed, before and after: "Phone: 138****5678 → 139****0000" */
  g_autofree char *line = g_strdup_printf (_("%s: %s → %s"), label, *before != '\0' ? before : "—",
                                           *after != '\0' ? after : "—");

  g_string_append_printf (text, "    %s\n", line);
}

static void
append_answers (GString *text, const JyForm *form, const JyChangedValue *value)
{
  g_autoptr (JyAnswers) before = jy_answers_parse (value->before, NULL);
  g_autoptr (JyAnswers) after = jy_answers_parse (value->after, NULL);

  for (guint i = 0; before != NULL && after != NULL && i < form->fields->len; i++)
    {
      const JyFormField *field = form->fields->pdata[i];
      const char *pair = jy_form_field_get_pair_label (field);
      g_autofree char *was = jy_answer_dup_shown (form, field, before);
      g_autofree char *is = jy_answer_dup_shown (form, field, after);

      if (!jy_form_is_second_of_pair (form, field) && !g_str_equal (was, is))
        append_line (text, *pair != '\0' ? pair : jy_form_field_get_label (field), was, is);
    }
}

static void
append_value (GString *text, const JyForm *form, const JyChangedValue *value)
{
  const char *before = value->before != NULL ? value->before : "";
  const char *after = value->after != NULL ? value->after : "";
  const JyChoice *classes = jy_outcome_get_classes (form->id);

  if (g_str_equal (value->column, "answers"))
    append_answers (text, form, value);
  else if (g_str_equal (value->column, "done_on"))
    append_line (text, _("Day of service"), before, after);
  else if (g_str_equal (value->column, "next_on"))
    append_line (text, _("Next visit"), before, after);
  else if (g_str_equal (value->column, "evidence"))
    append_line (text, _("Evidence"), before, after);
  else if (g_str_equal (value->column, "correction_reason"))
    append_line (text, _("Why corrected"), before, after);
  else if (g_str_equal (value->column, "outcome") && classes != NULL)
    append_line (text, _("Class of the visit"), jy_choice_get_name (classes, before),
                 jy_choice_get_name (classes, after));
}

char *
jy_record_versions_dup_text (const JyForm *form, const GPtrArray *changes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const JyRowChange *change = changes->pdata[i];
      g_autofree char *when = jy_moment_dup_minute (change->operation->at_utc);
      g_autofree char *title = jy_stored_operation_dup_title (change->operation);

      if (change->action != 'U')
        continue;
      g_string_append_printf (text, "%s · %s", when, title);
      if (*change->operation->account_name != '\0')
        g_string_append_printf (text, " · %s", change->operation->account_name);
      g_string_append_c (text, '\n');
      for (guint k = 0; k < change->values->len; k++)
        append_value (text, form, change->values->pdata[k]);
    }

  return g_string_free (text, FALSE);
}
