/* jy-ui-form.h - one record form after the other in the window, for everybody it is made for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cases follow from the forms: a new one is tried as soon as it is in the catalogue and
 * jy-test-form-people.h says for whom.
 */
#pragma once

#include "jy-answer-sheet-private.h"
#include "jy-answer-words.h"
#include "jy-form-catalogue.h"
#include "jy-test-form-people.h"
#include "jy-ui-record.h"

/* Ids of jy_test_form_people begin here. */
#define JY_UI_FORM_PEOPLE 5000

/* A form, open for somebody. */
typedef struct
{
  JyUiTest *ui;
  const JyForm *form;
  JyRecordPage *page;
  JyAnswers *example; /* (owned): a whole record of this person */
} JyUiForm;

static inline void
jy_ui_form_add_person (JyTestStore *self, gint64 id, const JyTestFormPerson *person)
{
  const JyFormContext context = jy_test_form_context (person->sex, person->months, person->groups);
  JyStoredResident resident = {
    .id = id,
    .name = (char *) "Somebody",
    .sex = person->sex,
    .born_on = context.born,
    .id_type = (char *) "01",
    .resid_type = 1,
    .residence_pattern = (char *) "local",
  };
  JyStoredPregnancy pregnancy = { .id = id + 100, .resident = id };

  JY_TEST_INSERT (self, resident, &resident);
  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    if (info->is_condition && (person->groups & info->group) != 0)
      {
        JyStoredCondition condition = { .id = id + 200, .resident = id };

        condition.kind = (char *) info->kind;
        JY_TEST_INSERT (self, condition, &condition);
      }
  if ((person->groups & JY_GROUP_MATERNAL) == 0)
    return;

  pregnancy.known_on = pregnancy.last_period_on = context.last_period;
  JY_TEST_INSERT (self, pregnancy, &pregnancy);
}

/* @form: the id of a form: those it is for */
static inline void
jy_ui_form_add_people (JyTestStore *self, gpointer form)
{
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  for (gsize i = 0; i < G_N_ELEMENTS (jy_test_form_people); i++)
    if (g_str_equal (jy_test_form_people[i].form, form))
      jy_ui_form_add_person (self, JY_UI_FORM_PEOPLE + (gint64) i, &jy_test_form_people[i]);
  jy_test_commit (self, &tx);
}

static inline void
jy_ui_form_set_up (JyUiTest *self, gconstpointer data)
{
  const JyForm *form = data;

  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "office.db", NULL);
  jy_ui_test_make_database (self->path);
  jy_ui_signing_with (self->path, jy_ui_signing_fill, NULL);
  jy_ui_signing_with (self->path, jy_ui_form_add_people, form->id);
  jy_ui_test_open (self);
  gtk_window_present (self->window);
}

/* Adds a test of each form; with --part=K/N of so many fields only as make every Nth part. */
static inline void
jy_ui_form_add_tests (const char *path,
                      const char *part,
                      void (*func) (JyUiTest *self, gconstpointer data))
{
  const GPtrArray *forms = jy_form_catalogue_list ();
  guint k = 1, n = 1, before = 0, all = 0;

  if (part != NULL && sscanf (part, "--part=%u/%u", &k, &n) != 2)
    g_error ("%s: --part=1/4 is the first of four", part);
  for (guint i = 0; i < forms->len; i++)
    all += ((const JyForm *) forms->pdata[i])->fields->len;

  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = forms->pdata[i];
      g_autofree char *name = g_strdup_printf ("%s/%s", path, form->id);

      if (before * n / all + 1 == k)
        g_test_add (name, JyUiTest, form, jy_ui_form_set_up, func, jy_ui_test_tear_down);
      before += form->fields->len;
    }
}

static inline JyAnswerRow *
jy_ui_form_find_row (JyUiForm *self, const JyFormField *field)
{
  for (guint i = 0; i < self->page->sheet->rows->len; i++)
    if (jy_answer_row_covers (self->page->sheet->rows->pdata[i], field->id))
      return self->page->sheet->rows->pdata[i];

  g_error ("%s.%s is nowhere on the page", self->form->id, field->id);
}

static inline gboolean
jy_ui_form_has_focus (JyUiForm *self, gpointer widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->ui->window));

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* Puts all of @answers into the form, as if it had been typed. */
static inline void
jy_ui_form_show (JyUiForm *self, const JyAnswers *answers)
{
  jy_answer_sheet_show (self->page->sheet, self->form, answers);
  jy_record_page_refresh (self->page);
}

/* Opens the form for the @i-th of jy_test_form_people, with a whole record typed into it. */
static inline void
jy_ui_form_open (JyUiForm *self, gsize i)
{
  gboolean of_household = self->form->subject == JY_FORM_HOUSEHOLD;
  GtkWidget *page = jy_ui_record_open_for (
    self->ui, of_household ? "win.record-household" : "win.record", self->form->id,
    of_household ? JY_TEST_HOUSEHOLD : JY_UI_FORM_PEOPLE + (gint64) i);

  self->page = JY_RECORD_PAGE (page);
  g_assert_true (self->page->desk->form == self->form);
  g_clear_pointer (&self->example, jy_answers_free);
  self->example = jy_form_make_example (self->form, &self->page->desk->context);
  jy_ui_form_show (self, self->example);
}

/* Types over what is in the box of @field. */
static inline void
jy_ui_form_type (JyUiForm *self, const JyFormField *field, const char *text)
{
  jy_answer_sheet_focus_field (self->page->sheet, field->id);
  jy_ui_test_press (self->ui, "<Control>a");
  if (*text == '\0')
    jy_ui_test_press (self->ui, "Delete");
  else
    jy_ui_test_type (self->ui, text);
}

/* Presses Enter until nothing unusual is asked about any more.
 * Returns: how often */
static inline guint
jy_ui_form_keep (JyUiForm *self)
{
  guint n = 0;

  while (gtk_widget_get_visible (self->page->question_box))
    {
      g_assert_cmpuint (n++, <, self->form->fields->len);
      jy_ui_test_press (self->ui, "Return");
    }

  return n;
}

static inline void
jy_ui_form_expect_saved (JyUiForm *self)
{
  if (!jy_ui_record_is_on (GTK_WIDGET (self->page), "end"))
    g_error ("%s: %s", self->form->id, jy_ui_record_get_complaint (GTK_WIDGET (self->page)));
}
