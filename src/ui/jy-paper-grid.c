/* jy-paper-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-editable.h"
#include "jy-paper-grid-private.h"

#include <glib/gi18n.h>

#include "jy-answer-words.h"
#include "jy-date.h"

#define DATE_CHARS 10
#define CELL_CHARS 7

G_DEFINE_FINAL_TYPE (JyPaperGrid, jy_paper_grid, JY_TYPE_ROW_GRID)

/* Returns: (nullable): whose @entry is; *row and *column say where */
static JyPaper *
find_paper (JyPaperGrid *self, GtkWidget *entry, guint *row, guint *column)
{
  for (*row = 0; *row < self->papers->len; (*row)++)
    {
      JyPaper *paper = self->papers->pdata[*row];

      for (*column = 0; *column <= self->n_fields; (*column)++)
        if (paper->entries[*column] == entry)
          return paper;
    }

  return NULL;
}

static void
jy_paper_grid_activated (JyRowGrid *grid, GtkWidget *entry)
{
  JyPaperGrid *self = JY_PAPER_GRID (grid);
  guint row, column;
  JyPaper *paper = find_paper (self, entry, &row, &column);

  if (paper != NULL && column < self->n_fields)
    gtk_widget_grab_focus (paper->entries[column + 1]);
  else if (paper != NULL && !paper->is_saving)
    jy_paper_grid_save (self, paper);
}

/* What was asked was asked of other answers. */
static void
jy_paper_grid_typed (JyRowGrid *grid, GtkWidget *entry)
{
  guint row, column;
  JyPaper *paper = find_paper (JY_PAPER_GRID (grid), entry, &row, &column);

  if (paper == NULL)
    return;

  paper->is_asked = FALSE;
  jy_row_grid_say (paper->said, "", NULL);
}

static void
jy_paper_grid_entered (JyRowGrid *grid, GtkWidget *entry)
{
  JyPaperGrid *self = JY_PAPER_GRID (grid);
  g_autoptr (JyAnswers) none = jy_answers_new ();
  g_autofree char *text = NULL;
  guint row, column;

  if (find_paper (self, entry, &row, &column) == NULL)
    return;

  text =
    column > 0 ? jy_answer_dup_legend (self->form, self->fields[column - 1], none) : g_strdup ("");
  jy_row_grid_set_legend (grid, text);
}

static const char *
get_label (const JyFormField *field)
{
  const char *pair = jy_form_field_get_pair_label (field);

  return *pair != '\0' ? pair : jy_form_field_get_label (field);
}

static GtkWidget *
make_label (const char *text, const char *style, guint chars)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), (int) chars);
  gtk_widget_add_css_class (label, style);

  return label;
}

guint
jy_paper_grid_add (JyPaperGrid *self, gint64 resident, const char *name)
{
  char text[JY_DATE_TEXT_SIZE];
  JyPaper *paper;
  GDate today;
  JyRowGrid *grid = JY_ROW_GRID (self);
  JyOffice *office;
  guint row;

  g_return_val_if_fail (JY_IS_PAPER_GRID (self), 0);
  g_return_val_if_fail (self->form != NULL, 0);

  for (guint i = 0; i < self->papers->len; i++)
    if (((const JyPaper *) self->papers->pdata[i])->resident == resident)
      return i;

  paper = g_new0 (JyPaper, 1);
  paper->resident = resident;
  office = jy_row_grid_get_office (grid);
  paper->record = jy_office_new_id (office);
  g_ptr_array_add (self->papers, paper);
  row = self->papers->len;
  jy_office_get_today (office, &today);
  jy_date_to_text (&today, text);

  paper->said = GTK_LABEL (make_label ("", "paper-said", 30));
  gtk_label_set_ellipsize (paper->said, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (paper->said), TRUE);
  paper->name = make_label (name, "paper-name", 10);
  gtk_label_set_ellipsize (GTK_LABEL (paper->name), PANGO_ELLIPSIZE_END);
  jy_row_grid_attach (grid, paper->name, 0, row);
  for (guint i = 0; i <= self->n_fields; i++)
    {
      const char *label = i == 0 ? _("Day of service") : get_label (self->fields[i - 1]);

      paper->entries[i] =
        jy_row_grid_make_entry (grid, label, name, i == 0 ? DATE_CHARS : CELL_CHARS);
      jy_row_grid_attach (grid, paper->entries[i], i + 1, row);
    }
  jy_row_grid_attach (grid, GTK_WIDGET (paper->said), self->n_fields + 2, row);
  jy_editable_fill (GTK_EDITABLE (paper->entries[0]), text);

  return row - 1;
}

/* Whether @field can be typed into a narrow box, whoever the person is. */
static gboolean
fits (const JyForm *form, const JyFormField *field)
{
  if (field->computed != NULL || field->type == JY_FORM_TEXT || field->type == JY_FORM_LONG_TEXT ||
      field->type == JY_FORM_MEDICATION || field->is_carried || field->shown.answered != NULL)
    return FALSE;

  return !jy_form_is_second_of_pair (form, field);
}

/* What must be answered goes first; the boxes stand in the order of the form. */
static void
choose_fields (JyPaperGrid *self)
{
  guint n_left = JY_PAPER_MAX_FIELDS;
  g_autofree gboolean *chosen = g_new0 (gboolean, self->form->fields->len);

  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->form->fields->len && n_left > 0; i++)
      {
        const JyFormField *field = self->form->fields->pdata[i];

        if (!chosen[i] && field->is_required == (pass == 0) && fits (self->form, field))
          {
            chosen[i] = TRUE;
            n_left--;
          }
      }

  self->n_fields = 0;
  for (guint i = 0; i < self->form->fields->len; i++)
    if (chosen[i])
      self->fields[self->n_fields++] = self->form->fields->pdata[i];
}

void
jy_paper_grid_show (JyPaperGrid *self, JyOffice *office, const JyForm *form)
{
  JyRowGrid *grid = JY_ROW_GRID (self);

  g_return_if_fail (JY_IS_PAPER_GRID (self));

  jy_row_grid_set_office (JY_ROW_GRID (self), office);
  jy_row_grid_clear (JY_ROW_GRID (self));
  self->form = form;
  choose_fields (self);
  jy_row_grid_attach (grid, make_label (C_("roster", "Name"), "heading", 10), 0, 0);
  for (guint i = 0; i <= self->n_fields; i++)
    {
      GtkWidget *label =
        make_label (i == 0 ? _("Day of service") : get_label (self->fields[i - 1]), "heading", 10);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_widget_set_valign (label, GTK_ALIGN_END);
      jy_row_grid_attach (grid, label, i + 1, 0);
    }
  jy_row_grid_attach (grid, make_label (_("Class and next step"), "heading", 10),
                      self->n_fields + 2, 0);
}

void
jy_paper_grid_focus_row (JyPaperGrid *self, guint row)
{
  g_return_if_fail (JY_IS_PAPER_GRID (self));

  for (; row < self->papers->len; row++)
    if (!((const JyPaper *) self->papers->pdata[row])->is_saved)
      {
        gtk_widget_grab_focus (((const JyPaper *) self->papers->pdata[row])->entries[0]);
        return;
      }
  jy_row_grid_emit_finished (JY_ROW_GRID (self));
}

const char *
jy_paper_grid_get_said (JyPaperGrid *self, guint row)
{
  g_return_val_if_fail (JY_IS_PAPER_GRID (self), "");
  g_return_val_if_fail (row < self->papers->len, "");

  return gtk_label_get_text (((const JyPaper *) self->papers->pdata[row])->said);
}

gboolean
jy_paper_grid_is_changed (JyPaperGrid *self)
{
  g_return_val_if_fail (JY_IS_PAPER_GRID (self), FALSE);

  for (guint i = 0; i < self->papers->len; i++)
    {
      const JyPaper *paper = self->papers->pdata[i];

      for (guint k = 1; k <= self->n_fields; k++)
        if (!paper->is_saved && *gtk_editable_get_text (GTK_EDITABLE (paper->entries[k])) != '\0')
          return TRUE;
    }

  return FALSE;
}

static void
jy_paper_grid_class_init (JyPaperGridClass *klass)
{
  JY_ROW_GRID_CLASS (klass)->row_free = g_free;
  JY_ROW_GRID_CLASS (klass)->activated = jy_paper_grid_activated;
  JY_ROW_GRID_CLASS (klass)->typed = jy_paper_grid_typed;
  JY_ROW_GRID_CLASS (klass)->entered = jy_paper_grid_entered;
}

static void
jy_paper_grid_init (JyPaperGrid *self)
{
  self->papers = jy_row_grid_get_rows (JY_ROW_GRID (self));
}

GtkWidget *
jy_paper_grid_new (void)
{
  return g_object_new (JY_TYPE_PAPER_GRID, NULL);
}
