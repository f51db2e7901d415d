/* jy-record-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-sheet.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"
#include "jy-form-typed.h"
#include "jy-outcome.h"
#include "jy-visit-result.h"
#include "jy-words.h"

/* Shares of the width. */
#define LABEL_WIDTH 3.4
#define LEGEND_WIDTH 4.4
#define VISITS_WIDTH 12.4
#define WIDE_LEGEND_WIDTH 8.4 /* beside a single column */
#define WIDE_VISIT_WIDTH 8.4

#define WRITING_HEIGHT JY_MM (7) /* of words in several lines */

typedef struct
{
  const JyStoredServiceRecord *record; /* (owned) */
  JyAnswers *answers;
  char *staff;
} Visit;

typedef struct
{
  char text[JY_DATE_TEXT_SIZE];
} DayText;

struct _JyRecordSheet
{
  const JyForm *form;
  guint n_columns;
  GPtrArray *visits;
};

/* Those that have columns on the official paper (rules.md 3.3-3.12); the others have a sheet to
 * themselves. */
static const struct
{
  const char *form;
  guint n_columns;
} columns[] = {
  { "hypertension", 4 },  { "diabetes", 4 },   { "mental-disorder", 4 }, { "tuberculosis", 4 },
  { "copd", 4 },          { "child-1-8m", 4 }, { "child-12-30m", 4 },    { "child-3-6y", 4 },
  { "child-tcm", 4 },     { "antenatal", 4 },  { "rehabilitation", 4 },  { "home-visit", 4 },
  { "phone-contact", 4 }, { "self-care", 4 },
};

guint
jy_record_sheet_get_n_columns (const char *form)
{
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    if (g_str_equal (columns[i].form, form))
      return columns[i].n_columns;

  return 1;
}

static void
visit_free (gpointer data)
{
  Visit *self = data;

  jy_stored_service_record_free ((JyStoredServiceRecord *) self->record);
  jy_answers_free (self->answers);
  g_free (self->staff);
  g_free (self);
}

JyRecordSheet *
jy_record_sheet_new (const JyForm *form)
{
  JyRecordSheet *self = g_new0 (JyRecordSheet, 1);

  self->form = form;
  self->n_columns = jy_record_sheet_get_n_columns (form->id);
  self->visits = g_ptr_array_new_with_free_func (visit_free);

  return self;
}

void
jy_record_sheet_free (JyRecordSheet *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->visits);
  g_free (self);
}

gboolean
jy_record_sheet_add_visit (JyRecordSheet *self,
                           const JyStoredServiceRecord *record,
                           const char *staff,
                           GError **error)
{
  JyAnswers *answers = jy_answers_parse (record->answers, error);
  Visit *visit;

  if (answers == NULL)
    return FALSE;

  visit = g_new0 (Visit, 1);
  visit->record = jy_stored_service_record_copy (record);
  visit->answers = answers;
  visit->staff = g_strdup (staff);
  g_ptr_array_add (self->visits, visit);

  return TRUE;
}

guint
jy_record_sheet_get_n_visits (const JyRecordSheet *self)
{
  return self->visits->len;
}

/* "1 Light  2 Medium  3 Heavy" */
static char *
dup_legend (const JyFormField *field)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < field->options->len; i++)
    {
      const JyFormOption *option = field->options->pdata[i];

      g_string_append_printf (text, "%s%d\u00a0%s", i > 0 ? "　" : "", option->code,
                              jy_form_option_get_label (option));
    }

  return g_string_free (text, FALSE);
}

/* What two columns beside it say of one field: its label, its unit or its codes. */
static char *
dup_label (const JyFormField *field)
{
  const char *label =
    field->pair != NULL ? jy_form_field_get_pair_label (field) : jy_form_field_get_label (field);

  return *field->number != '\0' ? g_strdup_printf ("%s %s", field->number, label)
                                : g_strdup (label);
}

/* The codes that were chosen, with their words; a box where somebody writes a code. */
static char *
dup_codes (const JyFormField *field, const char *answer)
{
  g_auto (GStrv) codes = g_strsplit (answer, ",", -1);
  GString *text = g_string_new (NULL);

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      const JyFormOption *option =
        jy_form_field_find_option (field, (int) g_ascii_strtoll (codes[i], NULL, 10));

      g_string_append_printf (text, "%s%s\u00a0%s", i > 0 ? "\n" : "", codes[i],
                              option != NULL ? jy_form_option_get_label (option) : "");
    }

  return g_string_free (text, FALSE);
}

static char *
dup_answer (const JyRecordSheet *self, const JyFormField *field, const Visit *visit)
{
  const char *answer = jy_answers_get (visit->answers, field->id);
  const JyFormField *other = field->pair != NULL ? jy_form_find (self->form, field->pair) : NULL;

  if (other != NULL && (*answer != '\0' || jy_answers_has (visit->answers, other->id)))
    return g_strdup_printf ("%s/%s", answer, jy_answers_get (visit->answers, other->id));
  if (*answer == '\0')
    return g_strdup ("");
  if (jy_form_field_has_options (field))
    return dup_codes (field, answer);
  if (jy_form_field_is_number (field))
    return g_strdup (answer);

  return jy_form_field_dup_shown (field, answer);
}

/* @cells: grows by one for each column of visits; a column without a visit has @empty */
static void
add_visits (const JyRecordSheet *self,
            GPtrArray *cells,
            char *(*dup) (const JyRecordSheet *, const JyFormField *, const Visit *),
            const JyFormField *field,
            const char *empty)
{
  for (guint i = 0; i < self->n_columns; i++)
    g_ptr_array_add (cells, i < self->visits->len ? dup (self, field, self->visits->pdata[i])
                                                  : g_strdup (empty));
}

static gboolean
is_long (const JyFormField *field)
{
  return field->type == JY_FORM_LONG_TEXT || field->type == JY_FORM_MEDICATION;
}

static void
add_field (const JyRecordSheet *self, JyPaperTable *table, const JyFormField *field)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  gboolean has_options = jy_form_field_has_options (field);

  g_ptr_array_add (cells, dup_label (field));
  g_ptr_array_add (cells,
                   has_options ? dup_legend (field) : g_strdup (jy_form_field_get_unit (field)));
  add_visits (self, cells, dup_answer, field, has_options ? JY_BOX : "");
  jy_paper_table_set_row_height (table, is_long (field) ? WRITING_HEIGHT : 0);
  jy_paper_table_add_row (table, (const char *const *) cells->pdata, JY_ROW_PLAIN);
}

static char *
dup_next_day (const JyRecordSheet *self G_GNUC_UNUSED,
              const JyFormField *field G_GNUC_UNUSED,
              const Visit *visit)
{
  char day[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (&visit->record->next_on))
    jy_date_to_text (&visit->record->next_on, day);
  return g_strdup (day);
}

/* The class, or why there was no service. */
static char *
dup_class (const JyRecordSheet *self, const JyFormField *field G_GNUC_UNUSED, const Visit *visit)
{
  const JyStoredServiceRecord *record = visit->record;
  const JyChoice *classes = jy_outcome_get_classes (self->form->id);
  g_autofree char *code = g_strdup_printf ("%d", record->outcome);

  if (!g_str_equal (record->visit_outcome, "done"))
    return g_strdup (jy_choice_get_name (jy_visit_results, record->visit_outcome));
  if (classes == NULL || record->outcome == 0)
    return g_strdup ("");

  return g_strdup_printf ("%s\u00a0%s", code, jy_choice_get_name (classes, code));
}

static char *
dup_staff (const JyRecordSheet *self G_GNUC_UNUSED,
           const JyFormField *field G_GNUC_UNUSED,
           const Visit *visit)
{
  return g_strdup (visit->staff != NULL ? visit->staff : "");
}

static char *
dup_classes_legend (const JyRecordSheet *self)
{
  GString *text = g_string_new (NULL);
  const JyChoice *classes = jy_outcome_get_classes (self->form->id);

  for (; classes != NULL && classes->code != NULL; classes++)
    g_string_append_printf (text, "%s%s\u00a0%s", text->len > 0 ? "　" : "", classes->code,
                            jy_choice_get_name (classes, classes->code));

  return g_string_free (text, FALSE);
}

static void
add_line (const JyRecordSheet *self,
          JyPaperTable *table,
          const char *label,
          const char *legend,
          char *(*dup) (const JyRecordSheet *, const JyFormField *, const Visit *) )
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_strdup (label));
  g_ptr_array_add (cells, g_strdup (legend));
  add_visits (self, cells, dup, NULL, *legend != '\0' ? JY_BOX : "");
  jy_paper_table_set_row_height (table, 0);
  jy_paper_table_add_row (table, (const char *const *) cells->pdata, JY_ROW_PLAIN);
}

/* Headed by the day of each visit, or by room to write it. */
static JyPaperTable *
add_table (const JyRecordSheet *self, JyDocument *document)
{
  gboolean is_wide = self->n_columns == 1;
  g_autoptr (GArray) made = g_array_new (FALSE, TRUE, sizeof (JyPaperColumn));
  g_autofree DayText *days = g_new0 (DayText, self->n_columns);
  const JyPaperColumn label = { jy_words_get (NULL, N_("Item")), LABEL_WIDTH, JY_TEXT_PLAIN,
                                TRUE };
  const JyPaperColumn legend = { jy_words_get (NULL, N_("Codes or unit")),
                                 is_wide ? WIDE_LEGEND_WIDTH : LEGEND_WIDTH, JY_TEXT_SMALL, FALSE };

  g_array_append_val (made, label);
  g_array_append_val (made, legend);
  for (guint i = 0; i < self->n_columns; i++)
    {
      const JyPaperColumn visit = {
        i < self->visits->len ? days[i].text : "　　年　月　日",
        is_wide ? WIDE_VISIT_WIDTH : VISITS_WIDTH / self->n_columns,
        is_wide ? JY_TEXT_PLAIN : JY_TEXT_CENTRED,
        FALSE,
      };

      if (i < self->visits->len)
        jy_date_to_text (&((const Visit *) self->visits->pdata[i])->record->done_on, days[i].text);
      g_array_append_val (made, visit);
    }

  return jy_document_add_table (document, (const JyPaperColumn *) made->data, made->len);
}

void
jy_record_sheet_add_to (JyDocument *document, gconstpointer data)
{
  const JyRecordSheet *self = data;
  JyPaperTable *table = add_table (self, document);
  g_autofree char *classes = dup_classes_legend (self);
  const JyFormSection *section = NULL;

  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *field = self->form->fields->pdata[i];

      if (jy_form_is_second_of_pair (self->form, field))
        continue;
      if (field->section != section && field->section != NULL)
        {
          const char *const title[] = { jy_form_section_get_title (field->section), NULL };

          section = field->section;
          jy_paper_table_set_row_height (table, 0);
          jy_paper_table_add_row (table, title, JY_ROW_ACROSS | JY_ROW_GREY | JY_ROW_WITH_NEXT);
        }
      add_field (self, table, field);
    }
  if (*classes != '\0')
    add_line (self, table, jy_words_get (NULL, N_("Class of this time")), classes, dup_class);
  else
    add_line (self, table, jy_words_get (NULL, N_("Result")), "", dup_class);
  add_line (self, table, jy_words_get (NULL, N_("Next visit on")), "", dup_next_day);
  add_line (self, table, jy_words_get (NULL, N_("Doctor's signature")), "", dup_staff);
}
