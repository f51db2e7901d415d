/* jy-callback-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-callback-grid-private.h"

#include <glib/gi18n.h>

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyCallbackGrid, jy_callback_grid, GTK_TYPE_BOX)

#define FIRST_BOX 3 /* columns before: the number, the name, the telephone */

static void
call_free (gpointer data)
{
  JyCall *self = data;

  jy_stored_callback_free (self->stored);
  g_free (self);
}

/* Returns: (nullable): whose @entry is; *box says which of theirs */
static JyCall *
find_call (JyCallbackGrid *self, GtkWidget *entry, guint *box)
{
  for (guint i = 0; i < self->calls->len; i++)
    for (*box = 0; *box < JY_CALL_N_BOXES; (*box)++)
      if (((JyCall *) self->calls->pdata[i])->entries[*box] == entry)
        return self->calls->pdata[i];

  return NULL;
}

static void
activate_cb (JyCallbackGrid *self, GtkWidget *entry)
{
  guint box;
  JyCall *call = find_call (self, entry, &box);

  if (call == NULL || call->is_saving)
    return;
  if (box == JY_CALL_NOTE || (box >= JY_CALL_CONTACT && jy_call_is_over (call)))
    jy_callback_grid_save (self, call);
  else
    gtk_widget_grab_focus (call->entries[box + 1]);
}

static void
changed_cb (JyCallbackGrid *self, GtkWidget *entry)
{
  guint box;
  JyCall *call = find_call (self, entry, &box);

  if (call == NULL)
    return;

  jy_call_say (call, "", NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Below the grid: what is asked here, and what may be typed. */
static void
enter_cb (GtkEventController *controller, JyCallbackGrid *self)
{
  guint box;

  if (find_call (self, gtk_event_controller_get_widget (controller), &box) != NULL)
    gtk_label_set_text (self->legend,
                        jy_call_boxes[box].legend != NULL ? _(jy_call_boxes[box].legend) : "");
}

static const char *
get_label (guint box)
{
  return g_dpgettext2 (NULL, "call-back", jy_call_boxes[box].label);
}

static GtkWidget *
make_entry (JyCallbackGrid *self, guint box, const char *name)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *words = g_strdup_printf ("%s, %s", name, get_label (box));

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), jy_call_boxes[box].chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), jy_call_boxes[box].chars);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "enter", G_CALLBACK (enter_cb), self, 0);
  gtk_widget_add_controller (entry, focus);

  return entry;
}

static GtkLabel *
attach_label (JyCallbackGrid *self, const char *text, const char *style, int column, int row)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);
  gtk_grid_attach (self->grid, label, column, row, 1, 1);

  return GTK_LABEL (label);
}

static void
attach_headings (JyCallbackGrid *self)
{
  attach_label (self, C_("roster", "Name"), "caption-heading", 1, 0);
  attach_label (self, _("Phone"), "caption-heading", 2, 0);
  for (guint i = 0; i < JY_CALL_N_BOXES; i++)
    {
      GtkLabel *label =
        attach_label (self, get_label (i), "caption-heading", FIRST_BOX + (int) i, 0);

      gtk_label_set_wrap (label, TRUE);
      gtk_label_set_max_width_chars (label, 6);
      gtk_widget_set_valign (GTK_WIDGET (label), GTK_ALIGN_END);
    }
  attach_label (self, _("Result"), "caption-heading", FIRST_BOX + JY_CALL_N_BOXES, 0);
}

static void
add_call (JyCallbackGrid *self, const JyCallbackSheet *sheet)
{
  JyCall *call = g_new0 (JyCall, 1);
  g_autofree char *number = g_strdup_printf ("%d", sheet->callback->position);
  int row = (int) self->calls->len + 1;
  GtkLabel *name;

  call->stored = jy_stored_callback_copy (sheet->callback);
  attach_label (self, number, "numeric", 0, row);
  name = attach_label (self, sheet->name, "paper-name", 1, row);
  gtk_label_set_ellipsize (name, PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (name, 7);
  gtk_label_set_max_width_chars (name, 7);
  gtk_widget_set_tooltip_text (GTK_WIDGET (name), sheet->name);
  gtk_label_set_selectable (attach_label (self, sheet->phone, "numeric", 2, row), FALSE);
  for (guint i = 0; i < JY_CALL_N_BOXES; i++)
    {
      call->entries[i] = make_entry (self, i, sheet->name);
      gtk_grid_attach (self->grid, call->entries[i], FIRST_BOX + (int) i, row, 1, 1);
    }
  call->said = attach_label (self, "", "paper-said", FIRST_BOX + JY_CALL_N_BOXES, row);
  gtk_label_set_ellipsize (call->said, PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (call->said, 12);
  gtk_label_set_max_width_chars (call->said, 12);
  gtk_widget_set_hexpand (GTK_WIDGET (call->said), TRUE);

  jy_call_fill (call);
  jy_call_say_meaning (call);
  g_ptr_array_add (self->calls, call);
}

static void
clear (JyCallbackGrid *self)
{
  g_ptr_array_set_size (self->calls, 0);
  gtk_label_set_text (self->legend, "");
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL;)
    gtk_grid_remove (self->grid, child);
}

/* Whether the rows on screen are those of @sheets. */
static gboolean
is_same (JyCallbackGrid *self, const GPtrArray *sheets)
{
  if (sheets->len != self->calls->len)
    return FALSE;

  for (guint i = 0; i < sheets->len; i++)
    if (((const JyCallbackSheet *) sheets->pdata[i])->callback->id !=
        ((const JyCall *) self->calls->pdata[i])->stored->id)
      return FALSE;

  return TRUE;
}

static void
update_call (JyCall *call, const JyCallbackSheet *sheet)
{
  if (call->is_saving || jy_call_is_changed (call) ||
      jy_stored_callback_equal (call->stored, sheet->callback))
    {
      if (call->stored->rev < sheet->callback->rev && !jy_call_is_changed (call))
        call->stored->rev = sheet->callback->rev;
      return;
    }

  jy_stored_callback_free (call->stored);
  call->stored = jy_stored_callback_copy (sheet->callback);
  jy_call_fill (call);
  jy_call_say_meaning (call);
}

void
jy_callback_grid_show (JyCallbackGrid *self, JyOffice *office, const GPtrArray *sheets)
{
  g_return_if_fail (JY_IS_CALLBACK_GRID (self));

  g_set_object (&self->office, office);
  if (is_same (self, sheets))
    {
      for (guint i = 0; i < sheets->len; i++)
        update_call (self->calls->pdata[i], sheets->pdata[i]);
      return;
    }

  clear (self);
  if (sheets->len > 0)
    attach_headings (self);
  for (guint i = 0; i < sheets->len; i++)
    add_call (self, sheets->pdata[i]);
}

void
jy_callback_grid_focus_row (JyCallbackGrid *self, guint row)
{
  g_return_if_fail (JY_IS_CALLBACK_GRID (self));

  for (; row < self->calls->len; row++)
    {
      const JyCall *call = self->calls->pdata[row];

      if (call->stored->answers.contact == JY_CONTACT_NONE)
        {
          gtk_widget_grab_focus (call->entries[JY_CALL_CONTACT]);
          return;
        }
    }
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
}

const char *
jy_callback_grid_get_said (JyCallbackGrid *self, guint row)
{
  g_return_val_if_fail (JY_IS_CALLBACK_GRID (self), "");
  g_return_val_if_fail (row < self->calls->len, "");

  return gtk_label_get_text (((const JyCall *) self->calls->pdata[row])->said);
}

gboolean
jy_callback_grid_is_changed (JyCallbackGrid *self)
{
  g_return_val_if_fail (JY_IS_CALLBACK_GRID (self), FALSE);

  for (guint i = 0; i < self->calls->len; i++)
    if (jy_call_is_changed (self->calls->pdata[i]))
      return TRUE;

  return FALSE;
}

static void
jy_callback_grid_dispose (GObject *object)
{
  JyCallbackGrid *self = JY_CALLBACK_GRID (object);

  g_ptr_array_set_size (self->calls, 0);
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_box_remove (GTK_BOX (self), child);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_callback_grid_parent_class)->dispose (object);
}

static void
jy_callback_grid_finalize (GObject *object)
{
  g_clear_pointer (&JY_CALLBACK_GRID (object)->calls, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_callback_grid_parent_class)->finalize (object);
}

static void
jy_callback_grid_class_init (JyCallbackGridClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_callback_grid_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_callback_grid_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_CALLBACK_GRID, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", JY_TYPE_CALLBACK_GRID, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jy_callback_grid_init (JyCallbackGrid *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->calls = g_ptr_array_new_with_free_func (call_free);
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
jy_callback_grid_new (void)
{
  return g_object_new (JY_TYPE_CALLBACK_GRID, NULL);
}
