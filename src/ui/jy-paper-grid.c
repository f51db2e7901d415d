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

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyPaperGrid, jy_paper_grid, GTK_TYPE_BOX)

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
activate_cb (JyPaperGrid *self, GtkWidget *entry)
{
  guint row, column;
  JyPaper *paper = find_paper (self, entry, &row, &column);

  if (paper != NULL && column < self->n_fields)
    gtk_widget_grab_focus (paper->entries[column + 1]);
  else if (paper != NULL && !paper->is_saving)
    jy_paper_grid_save (self, paper);
}

/* What was asked was asked of other answers. */
static void
changed_cb (JyPaperGrid *self, GtkWidget *entry)
{
  guint row, column;
  JyPaper *paper = find_paper (self, entry, &row, &column);

  if (paper == NULL)
    return;

  paper->is_asked = FALSE;
  jy_paper_say (paper, "", NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Below the grid: what may be typed here. */
static void
enter_cb (GtkEventController *controller, JyPaperGrid *self)
{
  g_autoptr (JyAnswers) none = jy_answers_new ();
  g_autofree char *text = NULL;
  guint row, column;

  if (find_paper (self, gtk_event_controller_get_widget (controller), &row, &column) == NULL)
    return;

  text =
    column > 0 ? jy_answer_dup_legend (self->form, self->fields[column - 1], none) : g_strdup ("");
  gtk_label_set_markup (self->legend, text);
}

static const char *
get_label (const JyFormField *field)
{
  const char *pair = jy_form_field_get_pair_label (field);

  return *pair != '\0' ? pair : jy_form_field_get_label (field);
}

static GtkWidget *
make_entry (JyPaperGrid *self, const char *label, const char *name, guint chars)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *words = g_strdup_printf ("%s, %s", name, label);

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), (int) chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), (int) chars);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "enter", G_CALLBACK (enter_cb), self, 0);
  gtk_widget_add_controller (entry, focus);

  return entry;
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
  int row;

  g_return_val_if_fail (JY_IS_PAPER_GRID (self), 0);
  g_return_val_if_fail (self->form != NULL, 0);

  for (guint i = 0; i < self->papers->len; i++)
    if (((const JyPaper *) self->papers->pdata[i])->resident == resident)
      return i;

  paper = g_new0 (JyPaper, 1);
  paper->resident = resident;
  paper->record = jy_office_new_id (self->office);
  g_ptr_array_add (self->papers, paper);
  row = (int) self->papers->len;
  jy_office_get_today (self->office, &today);
  jy_date_to_text (&today, text);

  paper->said = GTK_LABEL (make_label ("", "paper-said", 30));
  gtk_label_set_ellipsize (paper->said, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (paper->said), TRUE);
  paper->name = make_label (name, "paper-name", 10);
  gtk_label_set_ellipsize (GTK_LABEL (paper->name), PANGO_ELLIPSIZE_END);
  gtk_grid_attach (self->grid, paper->name, 0, row, 1, 1);
  for (guint i = 0; i <= self->n_fields; i++)
    {
      const char *label = i == 0 ? _("Day of service") : get_label (self->fields[i - 1]);

      paper->entries[i] = make_entry (self, label, name, i == 0 ? DATE_CHARS : CELL_CHARS);
      gtk_grid_attach (self->grid, paper->entries[i], (int) i + 1, row, 1, 1);
    }
  gtk_grid_attach (self->grid, GTK_WIDGET (paper->said), (int) self->n_fields + 2, row, 1, 1);
  jy_editable_fill (GTK_EDITABLE (paper->entries[0]), text);

  return (guint) row - 1;
}

/* Whether @field can be typed into a narrow box, whoever the person is. */
static gboolean
fits (const JyForm *form, const JyFormField *field)
{
  if (field->computed != NULL || field->type == JY_FORM_TEXT || field->type == JY_FORM_LONG_TEXT ||
      field->type == JY_FORM_MEDICATION || field->is_carried || field->shown.answered != NULL)
    return FALSE;

  for (guint i = 0; i < form->fields->len; i++)
    if (g_strcmp0 (((const JyFormField *) form->fields->pdata[i])->pair, field->id) == 0)
      return FALSE;

  return TRUE;
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

static void
clear (JyPaperGrid *self)
{
  g_ptr_array_set_size (self->papers, 0);
  gtk_label_set_text (self->legend, "");
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL;)
    gtk_grid_remove (self->grid, child);
}

void
jy_paper_grid_show (JyPaperGrid *self, JyOffice *office, const JyForm *form)
{
  g_return_if_fail (JY_IS_PAPER_GRID (self));

  g_set_object (&self->office, office);
  clear (self);
  self->form = form;
  choose_fields (self);
  gtk_grid_attach (self->grid, make_label (C_("roster", "Name"), "heading", 10), 0, 0, 1, 1);
  for (guint i = 0; i <= self->n_fields; i++)
    {
      GtkWidget *label =
        make_label (i == 0 ? _("Day of service") : get_label (self->fields[i - 1]), "heading", 10);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_widget_set_valign (label, GTK_ALIGN_END);
      gtk_grid_attach (self->grid, label, (int) i + 1, 0, 1, 1);
    }
  gtk_grid_attach (self->grid, make_label (_("Class and next step"), "heading", 10),
                                           (int) self->n_fields + 2, 0, 1, 1);
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
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
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
jy_paper_grid_dispose (GObject *object)
{
  JyPaperGrid *self = JY_PAPER_GRID (object);

  g_ptr_array_set_size (self->papers, 0);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_box_remove (GTK_BOX (self), child);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_paper_grid_parent_class)->dispose (object);
}

static void
jy_paper_grid_finalize (GObject *object)
{
  g_clear_pointer (&JY_PAPER_GRID (object)->papers, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_paper_grid_parent_class)->finalize (object);
}

static void
jy_paper_grid_class_init (JyPaperGridClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_paper_grid_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_paper_grid_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_PAPER_GRID, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", JY_TYPE_PAPER_GRID, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jy_paper_grid_init (JyPaperGrid *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->papers = g_ptr_array_new_with_free_func (g_free);
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_row_spacing (self->grid, 3);
  gtk_grid_set_column_spacing (self->grid, 6);
  gtk_widget_add_css_class (GTK_WIDGET (self->grid), "papers");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->grid));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (self), scrolled);

  self->legend = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->legend, 0);
  gtk_label_set_wrap (self->legend, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->legend), "bar");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->legend));
}

GtkWidget *
jy_paper_grid_new (void)
{
  return g_object_new (JY_TYPE_PAPER_GRID, NULL);
}
